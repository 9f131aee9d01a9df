import { Notice } from '@/components/ui/notice'
import type { Profile } from '@/lib/people/model'
import { safeContactSentence } from '@/lib/referrals/model'

/** Stands above every way to contact somebody. */
export function SafeContact({ reach }: Pick<Profile, 'reach'>) {
  return <Notice label="Safe contact">{safeContactSentence(reach)}</Notice>
}
