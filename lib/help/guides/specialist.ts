import type { Guide } from '../model'
import { addReferral, checkFirst, clock, otherTeam, safeContact, unfinished, whoHasLooked } from './casework'
import { lostDevice, signingIn, whoToAsk } from './shared'

export const specialistGuide: Guide = [
  {
    id: 'inbox',
    heading: 'The inbox',
    text: [
      'Referrals that wait for somebody, the most urgent first. The number beside Inbox is how many wait; a new one announces itself while the page is open.',
    ],
    steps: [
      'Choose a name to read the referral beside the list. Read safe contact and why now.',
      'Press “Take this case”. It is yours and stands in My caseload. Pressed by mistake? “Undo” puts it back.',
      'Ring, write or visit, and record what came of it.',
    ],
    after: [
      '“Needs repair” are referrals that came in and could not be read. The page says what to do; do not leave one for another day.',
    ],
    links: [{ href: '/inbox', label: 'Inbox' }],
  },
  clock,
  checkFirst,
  safeContact,
  {
    id: 'recording',
    heading: 'Recording a contact',
    steps: [
      'Open the case and choose “Record contact”.',
      'Who got in touch, how, and what came of it: only what fits the way is offered.',
      'Correct the day and time if it was not just now. Add a note if there is more to say; they may read it one day.',
      'Say what comes next: how, and on which day. Then “Save contact”.',
    ],
    after: [
      'A try counts too: “No answer” is worth writing down. Once the young person has answered with interest, the case says “Working together”.',
    ],
  },
  {
    id: 'caseload',
    heading: 'Your caseload',
    text: [
      'Your open cases, with what comes next for each and what is overdue. A case with nothing planned says so, because that is how one goes quiet.',
      'Work done, or not wanted any more? “Close case” asks why. A case closed by mistake can be opened again.',
    ],
    links: [{ href: '/caseload', label: 'My caseload' }],
  },
  otherTeam,
  whoHasLooked,
  addReferral,
  unfinished,
  signingIn,
  lostDevice,
  whoToAsk,
]
