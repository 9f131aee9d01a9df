import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'

/** The parts on show are for those who build: no trace of them in a production build. */
export default function PartsLayout({ children }: { children: ReactNode }) {
  if (process.env.NODE_ENV === 'production') notFound()
  return children
}
