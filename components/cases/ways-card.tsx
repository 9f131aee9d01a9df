import { Card } from '@/components/ui/card'
import type { CaseView } from '@/lib/cases/model'
import { waysToThem } from '@/lib/people/model'

/** Every way to reach them. Only what they said is safe can be pressed. */
export function WaysCard({ profile }: Pick<CaseView, 'profile'>) {
  const { bestTime, otherAnswers } = profile.reach
  return (
    <Card as="section" labelledBy="ways">
      <h2 id="ways">Ways to reach {profile.calledName}</h2>
      <ul className="mt-2 divide-y divide-line-soft">
        {waysToThem(profile).map(({ label, detail, links }, index) => (
          <li key={index} className="py-2">
            <span className="block text-sm text-ink-soft">{label}</span>
            <span className="flex flex-wrap items-center gap-x-4">
              <span className="tabular">{detail}</span>
              {links.map((link) => (
                <a
                  key={link.href}
                  href={link.href}
                  className="inline-flex min-h-11 items-center font-bold print:hidden"
                >
                  {link.label}
                  <span className="sr-only"> {label.toLowerCase()}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {(bestTime || otherAnswers) && (
        <p className="mt-1 text-sm text-ink-soft">
          {[bestTime && `Best time: ${bestTime}`, otherAnswers && `Who else may answer: ${otherAnswers}`]
            .filter(Boolean)
            .join('. ')}
        </p>
      )}
    </Card>
  )
}
