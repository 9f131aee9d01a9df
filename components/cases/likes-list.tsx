import { DescriptionList } from '@/components/ui/description-list'
import { Tag } from '@/components/ui/tag'
import type { CaseView } from '@/lib/cases/model'
import { freeTimeLabels, interestLabels } from '@/lib/referrals/model'

/** What they like, when they are free and what they would like, in their words. */
export function LikesList({ likes }: Pick<CaseView['referral'], 'likes'>) {
  const interests = [
    ...likes.interests.map((interest) => interestLabels[interest]),
    ...(likes.interestOther ? [likes.interestOther] : []),
  ]
  const free = likes.freeTimes.map((time) => freeTimeLabels[time]).join(', ')
  return (
    <DescriptionList
      items={[
        {
          term: 'Interests',
          value:
            interests.length > 0 ? (
              <span className="flex flex-wrap gap-1.5">
                {interests.map((interest) => (
                  <Tag key={interest}>{interest}</Tag>
                ))}
              </span>
            ) : (
              'None picked'
            ),
        },
        { term: 'Free', value: free || 'Not said' },
        ...(likes.wants ? [{ term: 'Wants', value: likes.wants }] : []),
      ]}
    />
  )
}
