import type { Guide } from '../model'
import { dashboard } from './managers'
import { lostDevice, signingIn, whoToAsk } from './shared'

export const figuresManagerGuide: Guide = [
  dashboard,
  {
    id: 'no-names',
    heading: 'Figures, and no names',
    text: [
      'Your account sees how the service does and nobody it is done for: no name, no case, no reference. That is how your role is made, and nothing on your side can open one.',
      'A figure that looks wrong? Ask the practice lead of that site, who can look at the work behind it.',
    ],
  },
  signingIn,
  lostDevice,
  whoToAsk,
]
