import type { Guide } from '../model'
import { lostDevice, signingIn, whoToAsk } from './shared'

export const partnerGuide: Guide = [
  {
    id: 'introductions',
    heading: 'Introductions',
    text: [
      'A specialist who works with a young person may introduce them to you. Introductions cannot be made in the portal yet; until then the specialist you know calls you.',
      'When they can, each one comes to this page by itself: a first name, what they would like to do, when, and through whom to reach them.',
    ],
    links: [{ href: '/partner', label: 'Introductions' }],
  },
  {
    id: 'what-you-see',
    heading: 'What you see, and what you do not',
    text: [
      'Never why somebody came to the service, and never their case. They are one of your young people like any other, and they tell you what they want you to know.',
    ],
  },
  {
    id: 'worried',
    heading: 'Worried about a young person',
    text: [
      'In danger now: call 999. For anything else, call the specialist you know, or the team; the number is on your page. Your own organisation’s safeguarding rules come first.',
    ],
    links: [{ href: '/partner', label: 'The team’s number' }],
  },
  signingIn,
  lostDevice,
  whoToAsk,
]
