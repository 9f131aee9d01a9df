import { Radios } from '@/components/ui/radios'
import { useFormWords } from './form-words-context'
import { optionsOf } from './options'

/** Two questions that show whether it was said clearly. The right answer stands in a different place in each. */
export function CheckFields() {
  const { checks, answers } = useFormWords().wording
  return (
    <>
      <Radios
        name="whoSees"
        legend={checks.whoSees}
        options={optionsOf(answers.whoSees, ['police', 'coach_team', 'everyone'])}
      />
      <Radios
        name="sayingNo"
        legend={checks.sayingNo}
        options={optionsOf(answers.sayingNo, ['get_in_trouble', 'written_down', 'nothing_changes'])}
      />
    </>
  )
}
