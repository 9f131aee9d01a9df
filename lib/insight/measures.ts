import {
  countCaseloads,
  countFirstContacts,
  countReferrals,
  countReferralsByWeek,
  countWaiting,
} from '@/db/queries/insight'

/** How many per cent of the first contacts due should be in time. */
export const firstContactTarget = 95

const referrals = 'Referrals that reached the service, by the London day they arrived.'
const inTime = '17:00 on the second working day after the referral arrived'

/** What the dashboard counts: a name, the sentence shown wherever the figure is, and the query that counts it. */
export const measures = {
  newReferrals: {
    name: 'New referrals',
    definition: `${referrals} A young person who is referred twice counts twice. "No thanks" and "Not now" are not kept, so they are not counted.`,
    count: countReferrals,
  },
  waiting: {
    name: 'Waiting now',
    definition: `Referrals that nobody has taken yet, whenever they arrived. Overdue: not contacted by ${inTime}.`,
    count: countWaiting,
  },
  firstContact: {
    name: 'First contact in time',
    definition: `Of the first contacts that fell due on these days, how many were made by ${inTime}. A try by the team counts, whether or not anybody answered, and so does the young person getting in touch. Those not due yet are left out. Fewer than 10 are shown as a count, because a percentage of so few would mislead.`,
    count: countFirstContacts,
  },
  carried: {
    name: 'Carried now',
    definition:
      'Open cases that a specialist has taken. Each is counted once: as overdue when its next step was due before today or its first contact is late, and otherwise as working together, trying to reach, or paused. So the parts add up to the number at the end.',
    count: countCaseloads,
  },
  weekly: {
    name: 'Referrals a week',
    definition: `${referrals} Whole weeks, Monday to Sunday; the week under way is left out.`,
    count: countReferralsByWeek,
  },
} as const

export type MeasureName = keyof typeof measures
