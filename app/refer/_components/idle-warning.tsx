'use client'
import { Button } from '@/components/ui/button'
import { useModal } from '@/components/ui/use-modal'

/** Over everything else, because what is under it is about to go. */
export function IdleWarning({ stay }: { stay: () => void }) {
  const dialog = useModal()
  return (
    <dialog
      ref={dialog}
      aria-labelledby="still-here"
      onClose={stay}
      className="m-auto max-w-sm rounded-md border-3 border-brand bg-surface p-5 text-ink backdrop:bg-ink/60"
    >
      <h2 id="still-here">Still here?</h2>
      <p className="mt-2 mb-4">Nobody has touched this page for a while. In two minutes it clears itself.</p>
      <Button wide onClick={stay}>
        I&apos;m still here
      </Button>
    </dialog>
  )
}
