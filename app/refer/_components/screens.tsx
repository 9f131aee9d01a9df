import type { Borough } from '@/lib/places/model'
import type { ShownForm } from '@/lib/referrals/form-state'
import { ChecksScreen } from './screens/checks-screen'
import { ChoiceScreen } from './screens/choice-screen'
import { HandoverScreen } from './screens/handover-screen'
import { LanguageScreen } from './screens/language-screen'
import { LikesScreen } from './screens/likes-screen'
import { PresentScreen } from './screens/present-screen'
import { ReachScreen } from './screens/reach-screen'
import { ReadBackScreen } from './screens/read-back-screen'
import { WhereScreen } from './screens/where-screen'
import { WhyScreen } from './screens/why-screen'
import { YouScreen } from './screens/you-screen'

type Props = { state: ShownForm; boroughs: readonly Borough[] }

/** All of them are in the page at once, so that the form is whole whichever shows. */
export function Screens({ state, boroughs }: Props) {
  return (
    <>
      <WhyScreen />
      <WhereScreen boroughs={boroughs} />
      <HandoverScreen />
      <LanguageScreen />
      <ChoiceScreen />
      <ChecksScreen />
      <YouScreen />
      <ReachScreen />
      <PresentScreen />
      <LikesScreen />
      {state.kind === 'read_back' && <ReadBackScreen cards={state.cards} calledName={state.calledName} />}
    </>
  )
}
