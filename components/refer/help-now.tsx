import { Details } from '@/components/ui/details'
import { wording } from '@/lib/referrals/model'

/** For the young person, on every screen of theirs. That it was opened is stored nowhere. */
export function HelpNow() {
  return (
    <Details summary={wording.help.title}>
      {wording.help.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Details>
  )
}
