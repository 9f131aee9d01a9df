import type { Change } from '@/components/ui/stat-change'
import { firstContactTarget } from '@/lib/insight/measures'
import { percentage, pointsBetween } from '@/lib/insight/model'
import type { Totals } from '@/lib/insight/totals'

const direction = (difference: number) => (difference === 0 ? 'level' : difference > 0 ? 'up' : 'down')

/** More referrals are neither good nor bad: nobody can say. */
export function changeInReferrals({ referrals, referralsBefore }: Totals, beforeWords: string): Change {
  const difference = referrals - referralsBefore
  const words = difference === 0 ? 'the same as' : `${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} than`
  return { direction: direction(difference), tone: 'plain', text: `${words} ${beforeWords}` }
}

/** Good while the target is met, whichever way it moved; below it, good only while it rises. */
export function changeInFirstContact({ firstContact, firstContactBefore }: Totals, beforeWords: string) {
  const points = pointsBetween(firstContact, firstContactBefore)
  const percent = percentage(firstContact.inTime, firstContact.due)
  if (points === null || percent === null) return undefined
  const size = Math.abs(points)
  const words =
    points === 0 ? 'the same as' : `${size} ${size === 1 ? 'point' : 'points'} ${points > 0 ? 'higher' : 'lower'} than`
  const tone = percent >= firstContactTarget || points > 0 ? 'good' : 'bad'
  return { direction: direction(points), tone, text: `${words} ${beforeWords}` } satisfies Change
}
