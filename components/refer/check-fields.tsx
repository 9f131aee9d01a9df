import { Radios } from '@/components/ui/radios'
import { sayingNoLabels, whoSeesLabels, wording } from '@/lib/referrals/model'
import { optionsOf } from './options'

/** Two questions that show whether it was said clearly. The right answer stands in a different place in each. */
export function CheckFields() {
  return (
    <>
      <Radios
        name="whoSees"
        legend={wording.checks.whoSees}
        options={optionsOf(whoSeesLabels, ['police', 'coach_team', 'everyone'])}
      />
      <Radios
        name="sayingNo"
        legend={wording.checks.sayingNo}
        options={optionsOf(sayingNoLabels, ['get_in_trouble', 'written_down', 'nothing_changes'])}
      />
    </>
  )
}
