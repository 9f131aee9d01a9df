'use client'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'

type Props = { count: number; keep: () => void; remove: () => Promise<void> }

/** Asks once more, because nobody else has what is removed. */
export function RemoveRefused({ count, keep, remove }: Props) {
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => question.current?.focus(), [])
  const them = count === 1 ? 'it' : 'them'
  return (
    <>
      <p ref={question} tabIndex={-1} className="w-full font-bold">
        Remove {them} for good? Nobody else has {them}, and nobody can bring {them} back.
      </p>
      <Button variant="secondary" onClick={keep}>
        Keep {them}
      </Button>
      <Button variant="danger" onClick={() => void remove()}>
        Yes, remove {them}
      </Button>
    </>
  )
}
