'use client'
import { useEffect, useState, type MouseEvent } from 'react'

/** Voices that live on the phone: the others send the words to somebody else's computer to be spoken. */
function voiceOnThisPhone() {
  const voices = window.speechSynthesis
    .getVoices()
    .filter(({ lang, localService }) => localService && /^en/i.test(lang))
  return voices.find(({ lang }) => /^en.GB/i.test(lang)) ?? voices[0]
}

/** Reads the screen out. Only there where the phone can do it by itself. */
export function ReadAloud() {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  const [speaking, setSpeaking] = useState(false)

  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const find = () => setVoice(voiceOnThisPhone())
    find()
    window.speechSynthesis.addEventListener('voiceschanged', find)
    return () => {
      window.speechSynthesis.removeEventListener('voiceschanged', find)
      window.speechSynthesis.cancel()
    }
  }, [])

  function speak(event: MouseEvent<HTMLButtonElement>) {
    window.speechSynthesis.cancel()
    if (speaking || !voice) return setSpeaking(false)
    const spoken = new SpeechSynthesisUtterance(event.currentTarget.closest('section')?.innerText)
    spoken.voice = voice
    for (const ending of ['end', 'error']) spoken.addEventListener(ending, () => setSpeaking(false))
    window.speechSynthesis.speak(spoken)
    setSpeaking(true)
  }

  if (!voice) return null
  return (
    <button
      type="button"
      onClick={speak}
      className="ml-auto inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-sm border-2 border-line-strong bg-surface px-3 text-sm font-bold"
    >
      <svg aria-hidden viewBox="0 0 20 20" className="size-5 fill-current">
        <path d="M2 7v6h4l5 4V3L6 7zM13.5 6.5a5 5 0 0 1 0 7l1.2 1.2a6.7 6.7 0 0 0 0-9.4z" />
      </svg>
      {speaking ? 'Stop' : 'Listen'}
    </button>
  )
}
