'use client'
import { useEffect, useState } from 'react'

type Props = { id: string; limit: number; /** Undefined until something was typed. */ length: number | undefined }

function left(limit: number, length: number) {
  const n = Math.abs(limit - length)
  const characters = n === 1 ? 'character' : 'characters'
  return length > limit ? `You have ${n} ${characters} too many` : `You have ${n} ${characters} left`
}

/** A plain hint until script counts. Said aloud only after a pause, so that it does not talk over the typing. */
export function CharacterCount({ id, limit, length }: Props) {
  const text = length === undefined ? `You can use up to ${limit} characters` : left(limit, length)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (length === undefined) return
    const pause = setTimeout(() => setSaid(text), 1000)
    return () => clearTimeout(pause)
  }, [length, text])

  const over = length !== undefined && length > limit
  return (
    <>
      <p id={id} className={`mt-1 text-[0.9em] tabular ${over ? 'font-bold text-danger' : 'text-ink-soft'}`}>
        {text}
      </p>
      <span className="sr-only" aria-live="polite">
        {said}
      </span>
    </>
  )
}
