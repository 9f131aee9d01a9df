import { closingReasons } from '@/db/words/cases'
import { outcomes } from '@/db/words/contacts'
import { interests } from '@/db/words/interests'
import { languageChoices, reasons } from '@/db/words/referrals'
import type { OfferedList } from '@/db/words/settings'
import { closingReasonLabels } from '../cases/labels'
import { outcomeLabels } from '../contacts/model'
import { interestLabels } from '../referrals/interest-labels'
import { languageLabels, reasonLabels } from '../referrals/labels'

type List = { title: string; where: string; codes: readonly string[]; labels: Record<string, string> }

/** The lists people choose from. A code is never taken away: it is offered, or it is not and old records still say it. */
export const lists: Record<OfferedList, List> = {
  interests: {
    title: 'Interests',
    where: 'What a young person is into, on the form.',
    codes: interests,
    labels: interestLabels,
  },
  reasons: { title: 'Reasons', where: 'Why now, on the form.', codes: reasons, labels: reasonLabels },
  languages: {
    title: 'Reading',
    where: 'How it is best for a young person to read, on the form.',
    codes: languageChoices,
    labels: languageLabels,
  },
  outcomes: {
    title: 'What came of a contact',
    where: 'When a contact is written down.',
    codes: outcomes,
    labels: outcomeLabels,
  },
  closings: {
    title: 'Why a case closes',
    where: 'When a case is closed.',
    codes: closingReasons,
    labels: closingReasonLabels,
  },
}

export function isOfferedList(name: string): name is OfferedList {
  return Object.hasOwn(lists, name)
}
