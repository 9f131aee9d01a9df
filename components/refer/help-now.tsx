import { Details } from '@/components/ui/details'
import { useFormWords } from './form-words-context'

/** For the young person, on every screen of theirs. That it was opened is stored nowhere. */
export function HelpNow() {
  const { wording } = useFormWords()
  return (
    <Details summary={wording.help.title}>
      {wording.help.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Details>
  )
}
