import { wording } from '@/lib/referrals/model'

export function HelpNow() {
  const { title, lines } = wording.help
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
