import { expect, type Page } from '@playwright/test'
import { pointing, type Hands } from './hands'

export type Told = { calledName: string; wants: string }
type Screen = {
  heading: string
  ticked?: [name: string, value: string][]
  typed?: [name: string, text: string][]
  button?: string
}

/** What is ticked and typed on each screen of a referral, in order, and the button that leads on. */
const screens = ({ calledName, wants }: Told): Screen[] => [
  {
    heading: 'Why now?',
    ticked: [
      ['reasons', 'wants_activities'],
      ['reasons', 'trouble_at_school'],
    ],
  },
  {
    heading: 'Where are you?',
    ticked: [
      ['route', 'community'],
      ['setting', 'street'],
      ['borough', 'E09000007'],
    ],
  },
  { heading: 'Pass them the phone', button: 'I have the phone' },
  { heading: 'How is it best for you to read this?', ticked: [['language', 'english']] },
  { heading: 'Is it OK if a coach contacts you?', button: 'Yes, a coach can contact me' },
  {
    heading: 'Two quick questions',
    ticked: [
      ['whoSees', 'coach_team'],
      ['sayingNo', 'nothing_changes'],
    ],
  },
  {
    heading: 'Who are you?',
    typed: [
      ['calledName', calledName],
      ['birthDay', '3'],
      ['birthMonth', '2'],
      ['birthYear', '2009'],
    ],
  },
  {
    heading: 'How can we reach you?',
    ticked: [
      ['phone', 'with_me'],
      ['safeTo', 'text'],
      ['safeTo', 'call'],
    ],
    typed: [['phoneNumber', '07700 900 321']],
  },
  { heading: 'Who is with you?', ticked: [['present', 'officer']] },
  {
    heading: 'What are you into?',
    ticked: [
      ['interests', 'football'],
      ['freeTimes', 'saturday'],
    ],
    typed: [['wants', wants]],
  },
]

type Going = {
  hands?: Hands
  /** Called on each screen. */
  look?: () => Promise<void>
  choice?: 'No thanks' | 'Not now'
}

/** Goes through the screens with script, to the read-back, or to where another answer than yes leads. */
export async function goThroughScreens(page: Page, told: Told, { hands = pointing(page), look, choice }: Going = {}) {
  for (const screen of screens(told)) {
    await expect(page.getByRole('heading', { level: 1, name: screen.heading })).toBeVisible()
    await look?.()
    await answer(hands, screen)
    const asksForYes = screen.button?.startsWith('Yes')
    await hands.press('button', (asksForYes && choice) || (screen.button ?? 'Carry on'))
    if (asksForYes && choice) return
  }
}

/** Fills in the same on the one page that a browser without script shows. */
export async function fillInWhole(page: Page, told: Told) {
  const hands = pointing(page)
  for (const screen of screens(told)) await answer(hands, screen)
  await hands.tick('choice', 'yes')
}

async function answer(hands: Hands, { ticked = [], typed = [] }: Screen) {
  for (const [name, value] of ticked) await hands.tick(name, value)
  for (const [name, text] of typed) await hands.type(name, text)
}
