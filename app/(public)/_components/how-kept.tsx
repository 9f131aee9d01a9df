import { DescriptionList } from '@/components/ui/description-list'
import type { Settings } from '@/lib/settings/settings'

export function HowKept({ retention }: Pick<Settings, 'retention'>) {
  return (
    <>
      <h2>How it is looked after</h2>
      <p>
        Names, dates of birth, ways to reach somebody, and everything written in words are encrypted before they are
        written to the database. Short codes that lists are sorted and counted by, such as the borough, are not. Each
        time somebody opens a young person’s page it is recorded.
      </p>
      <p>
        What this does not do: a running server that can decrypt can read, and the device that a referral is typed on
        sees what is typed. The portal has not been tested by an outside body yet.
      </p>
      <h2 id="how-long">How long it is kept</h2>
      <p>
        These are the rules. When the time is over, whatever could tell who you are is taken out. In this version of the
        portal people see to that; it removes nothing by itself yet.
      </p>
      <DescriptionList ruled items={retention.map(({ what, kept }) => ({ term: what, value: kept }))} />
    </>
  )
}
