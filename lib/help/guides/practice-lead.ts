import type { Guide } from '../model'
import { addReferral, checkFirst, clock, otherTeam, safeContact, unfinished, whoHasLooked } from './casework'
import { dashboard } from './managers'
import { lostDevice, signingIn, whoToAsk } from './shared'

export const practiceLeadGuide: Guide = [
  dashboard,
  {
    id: 'inbox',
    heading: 'The inbox',
    text: [
      'Referrals of your sites that wait for somebody, the most urgent first. You read them; a specialist takes them. What is overdue here is a young person nobody has tried to reach yet.',
      '“Needs repair” are referrals that came in and could not be read. The page says what to do; do not leave one for another day.',
    ],
    links: [{ href: '/inbox', label: 'Inbox' }],
  },
  clock,
  checkFirst,
  {
    id: 'caseload',
    heading: 'Everybody’s caseload',
    text: [
      'Open cases of your sites, with what comes next and what is overdue. Choose a colleague to see theirs alone, for instance before supervision.',
    ],
    links: [{ href: '/caseload', label: 'Caseload' }],
  },
  {
    id: 'openings',
    heading: 'Openings by other teams',
    text: [
      'When a colleague of another team opens a case of a team you lead, your caseload page says so for 14 days: who, when and why, by reference and without a name. If a reason surprises you, ask them.',
    ],
  },
  {
    id: 'recording',
    heading: 'Recording and closing',
    text: [
      'You may record a contact in a case, and close one or open it again, as a specialist does. Each asks for a reason or what came of it, and is in the timeline under your name.',
    ],
  },
  safeContact,
  otherTeam,
  whoHasLooked,
  addReferral,
  unfinished,
  signingIn,
  lostDevice,
  whoToAsk,
]
