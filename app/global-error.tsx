'use client'
import { Problem } from './_components/problem'
import { atkinson } from './font'
import './globals.css'

/** When the root layout itself failed: brings its own document. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en-GB" className={atkinson.variable}>
      <body>
        <Problem error={error} retry={retry} />
      </body>
    </html>
  )
}
