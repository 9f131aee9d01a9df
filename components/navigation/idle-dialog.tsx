'use client'
import { Button } from '@/components/ui/button'
import { useModal } from '@/components/ui/use-modal'
import { formatTime } from '@/lib/format'

type Props = {
  endsAt: Date | null
  isOver: boolean
  /** The last press did not get through. */
  failed: boolean
  stay: () => void
}

const small = 'm-auto max-w-sm rounded-md border-3 border-brand bg-surface p-5 text-ink backdrop:bg-ink/60'
const whole = 'm-0 h-dvh max-h-none w-dvw max-w-none bg-surface p-8 text-ink'

/** Over everything else: first asks, and then hides what is under it. */
export function IdleDialog({ endsAt, isOver, failed, stay }: Props) {
  const dialog = useModal()
  return (
    <dialog
      ref={dialog}
      aria-labelledby="still-there"
      aria-describedby="still-there-why"
      onCancel={(event) => {
        event.preventDefault()
        if (!isOver) stay()
      }}
      className={isOver ? whole : small}
    >
      <h2 id="still-there">{isOver ? 'You are signed out' : 'Still there?'}</h2>
      <p id="still-there-why" className="mt-2 mb-4">
        {isOver || !endsAt
          ? 'Nothing was done here for a while.'
          : `You will be signed out at ${formatTime(endsAt)}, because nothing was done here for a while.`}
      </p>
      <p role="alert">{failed && !isOver && 'That did not get through. Try again.'}</p>
      {!isOver && (
        <Button wide onClick={stay}>
          Stay signed in
        </Button>
      )}
    </dialog>
  )
}
