'use client'
import { Button } from '@/components/ui/button'

/** Where there is no phone to take a photo with: custody suites have a printer. */
export function PrintSlip() {
  return (
    <div className="noscript:hidden print:hidden">
      <Button variant="secondary" wide onClick={() => window.print()}>
        Print a slip
      </Button>
    </div>
  )
}
