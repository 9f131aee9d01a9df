import type { ReactNode } from 'react'

/** The main buttons, under the thumb. Sticks only where enough of the page stays visible. */
export function PhoneFoot({ children }: { children: ReactNode }) {
  return (
    <div className="sticky-foot border-t border-line bg-surface px-4.5 pt-3.5 pb-[max(1.25rem,env(safe-area-inset-bottom))] tall:sticky tall:bottom-0 print:hidden">
      <div className="mx-auto grid w-full max-w-xl gap-2.5">{children}</div>
    </div>
  )
}
