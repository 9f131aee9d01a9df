import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { factSentence } from '@/lib/administration/model'
import { listChanges } from '@/lib/administration/list-changes'
import { formatDayTime } from '@/lib/format'
import { show } from '@/lib/show'

const shown = 10

/** What was changed about an account, the newest first. */
export async function ChangesCard({ accountId, now }: { accountId: string; now: Date }) {
  const { changes } = await show(listChanges, { account: accountId })
  return (
    <Card as="section" labelledBy="changes">
      <h2 id="changes">What was changed</h2>
      {changes.length === 0 && <p className="mt-1">Nothing yet.</p>}
      <ul className="divide-y divide-line-soft">
        {changes.slice(0, shown).map(({ id, at, who, facts }) => (
          <li key={id} className="py-2">
            {facts.map((fact) => (
              <span key={fact.label} className="block wrap-anywhere">
                {factSentence(fact)}
              </span>
            ))}
            <span className="block text-sm text-ink-soft tabular">
              {formatDayTime(at, now)} · {who}
            </span>
          </li>
        ))}
      </ul>
      {changes.length > shown && (
        <p className="mt-2">
          <TextLink href={`/admin/changes?account=${accountId}`}>All changes</TextLink>
        </p>
      )}
    </Card>
  )
}
