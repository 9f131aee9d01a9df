import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { CaseView } from '@/lib/cases/model'
import { formatDayTime } from '@/lib/format'
import {
  cameFromLabels,
  consentWayLabels,
  pathwayLabels,
  presentLabels,
  reasonLabels,
  routeLabels,
  settingLabels,
} from '@/lib/referrals/model'

/** Everything the referral said that is not about who they are. */
export function AboutReferral({ supportCase }: { supportCase: CaseView }) {
  const { referral, reasons, route, setting, pathway, receivedAt, asAt } = supportCase
  const { consent } = referral
  return (
    <Card as="section" labelledBy="came-in">
      <h2 id="came-in" className="mb-2">
        The referral
      </h2>
      <DescriptionList
        items={[
          { term: 'Received', value: formatDayTime(receivedAt, asAt) },
          { term: 'Came by', value: routeLabels[route] },
          { term: 'Pathway', value: pathwayLabels[pathway] },
          { term: 'Where', value: settingLabels[setting] },
          { term: 'Sent by', value: sentBy(referral) },
          { term: 'Why now', value: reasons.map((reason) => reasonLabels[reason]).join(', ') || 'No reason sent' },
          ...(referral.reasonNote ? [{ term: 'In words', value: referral.reasonNote }] : []),
          { term: 'Said yes', value: consentWayLabels[consent.way] },
          { term: 'Wording', value: consent.wording },
          {
            term: 'Who was there',
            value: consent.present.map((who) => presentLabels[who]).join(', ') || 'Not said',
          },
        ]}
      />
    </Card>
  )
}

function sentBy({ source, officer }: CaseView['referral']): string {
  if (source.by === 'officer') return officer === 'confirmed' ? 'An officer, confirmed' : 'An officer, as stated'
  return [
    'A specialist, from',
    cameFromLabels[source.cameFrom].toLowerCase(),
    source.fromWhom && `(${source.fromWhom})`,
  ]
    .filter(Boolean)
    .join(' ')
}
