import type { GuideSection } from '../model'

/** What specialists and practice leads have in common. */
export const safeContact: GuideSection = {
  id: 'safe-contact',
  heading: 'Safe contact',
  text: [
    'The yellow notice on every case says how the young person may be reached, when, and what not to mention. Read it before each call, however well you know them.',
    'In “Ways to reach” only what they said is safe can be pressed. The others are there to be read, for the day the safe way fails.',
  ],
  points: [
    'Somebody else answered? Say nothing about why you call, and record “Someone else answered: check safe contact”.',
    'Not safe any more? Record “Unsafe to contact” and speak with your lead before the next try.',
  ],
}

export const clock: GuideSection = {
  id: 'clock',
  heading: 'The clock: first contact',
  text: [
    'First contact is due by the close of the second working day after a referral came in. What comes in after closing time, at a weekend or on a bank holiday counts from the next working day. The close is at 17:00 unless your administrator settled another time.',
    'The first try counts, whatever came of it, and so does the young person getting in touch first. Talking with a parent, a carer or another professional does not.',
  ],
}

export const checkFirst: GuideSection = {
  id: 'check-first',
  heading: 'Check first',
  text: [
    'Some referrals say “Check first” with a reason: age not known, no agreed adult, may be in care, safety, no safe way to reach them, or interpreter needed. Look at that before anybody gets in touch. The tab “Check first” shows them alone.',
  ],
}

export const otherTeam: GuideSection = {
  id: 'other-team',
  heading: 'A case of another team',
  text: [
    'Following a link or a reference to a case of another team leads to one question: why are you opening it? Your answer is written down with your name, and the team’s lead is told. It holds until the end of the day. Cases of another site do not open at all.',
  ],
}

export const whoHasLooked: GuideSection = {
  id: 'who-has-looked',
  heading: 'Who has looked',
  text: [
    'Each case has a tab “Who has looked”: everybody who saw or changed it, newest first, with the reason where one was asked for. Nobody can take a line out. The young person may ask for this list.',
  ],
}

export const addReferral: GuideSection = {
  id: 'add-referral',
  heading: 'Adding a referral yourself',
  text: [
    'For one that reached you in the custody suite, by phone, from a school or another worker, or on paper. Say where it came from and how the young person said yes. Without their yes there is no referral.',
  ],
  links: [{ href: '/referrals/new', label: 'Add a referral' }],
}

export const unfinished: GuideSection = {
  id: 'unfinished',
  heading: 'Unfinished writing',
  text: [
    'If your session ends while you write, what you wrote is kept for you alone for 24 hours. After you sign in, a notice at the top of your pages says so: “Look at it”, then “Go back to the form with it” or “Throw away”.',
  ],
}
