import type { ReactNode } from 'react'

/** Between the bar and the foot. `centred` for a screen that says one thing. */
export function PhoneBody({ centred = false, children }: { centred?: boolean; children: ReactNode }) {
  return (
    <div
      className={`mx-auto w-full max-w-xl flex-1 px-4.5 py-5 ${centred ? 'flex flex-col items-center justify-center gap-4.5 text-center' : ''}`}
    >
      {children}
    </div>
  )
}
