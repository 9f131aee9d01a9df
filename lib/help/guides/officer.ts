import type { Guide } from '../model'
import { whoToAsk } from './shared'

export const officerGuide: Guide = [
  {
    id: 'offering',
    heading: 'Offering a referral',
    text: [
      'A referral is an offer to a young person: one coach, on their side. It is theirs to take or leave, and it is not a safeguarding report. In danger now: call 999, or your control room.',
    ],
    steps: [
      'Open “Offer a referral”. It has two short pages for you.',
      '“Why now?”: tick what fits. The young person reads this and can take any of it out.',
      '“Where are you?”: the kind of place and the borough. Then carry on to “Pass them the phone”.',
    ],
    links: [{ href: '/refer', label: 'Offer a referral' }],
  },
  {
    id: 'handing-over',
    heading: 'Handing the phone over',
    text: [
      'The rest is theirs. They press “I have the phone”, read what this is or have it read aloud, and choose: yes, no, or not now.',
    ],
    points: [
      'Do not answer for them, and do not look over their shoulder. If your force’s rules allow, turn body-worn video away while they answer.',
      'A no, or a not now, keeps nothing and is not written down anywhere. It changes nothing for them or for you.',
      'After a yes they say what to be called, how to reach them safely and what they like. They read it all back before they send it.',
      'At the end they see a card with a reference. It is theirs to photograph or print. Then they give the phone back, and “Start again” clears the page.',
      'Left alone for 15 minutes, the page wipes itself.',
    ],
  },
  {
    id: 'no-signal',
    heading: 'No signal',
    text: [
      'Open the form once where there is signal, on the day. After that it works without.',
      'A referral that cannot go at once is locked on the phone and says “Waiting to send”. It goes by itself when there is signal; opening the form again helps it along. The phone cannot open it, and neither can you.',
      'When you next open the form it says how many wait. “Try now” sends them at once. If it says that you are signed out, sign in and they go.',
      'No more than 30 go from one account in an hour. What is over that waits and goes later.',
    ],
  },
  {
    id: 'without-script',
    heading: 'An old browser, or one without script',
    text: ['The same form on one page. It needs signal, because it is sent at once.'],
    links: [{ href: '/refer/whole', label: 'The form on one page' }],
  },
  {
    id: 'afterwards',
    heading: 'What you see afterwards: nothing, and why',
    text: [
      'Once a referral is sent you cannot open it, find it or see what became of it. There is no list of yours, and nobody will tell you whether they came.',
      'That is on purpose. A young person who thinks the police will read it says less, or says no. What they tell their coach stays with their coach, and this part of the portal has no key to it.',
      'If they ask you later: they can text the number on their card, or read “What happens next”.',
    ],
    links: [{ href: '/what-happens-next', label: 'What happens next, as they read it' }],
  },
  {
    id: 'lost-phone',
    heading: 'Lost phone',
    text: [
      'Nothing that can be read about anybody is on it: what was sent is gone, and what waits is locked.',
      'Still, sign out there, so that nobody sends in your name.',
    ],
    steps: [
      'On another device, sign in and open My account.',
      'Under “Where you are signed in”, press “Sign out there” beside the lost phone, or “Sign out everywhere”.',
      'Tell your administrator, and report the phone as your force asks.',
    ],
    links: [{ href: '/account', label: 'My account' }],
  },
  {
    id: 'signing-in',
    heading: 'Signing in',
    text: [
      'You stay signed in for a shift of 12 hours. On a shared phone, sign out in My account when you hand it on.',
      'A second step after your password makes your account safer. You can add one yourself.',
    ],
    links: [{ href: '/account/second-step', label: 'Your second step' }],
  },
  whoToAsk,
]
