import { Tiles } from '@/components/ui/tiles'
import { useFormWords } from './form-words-context'

/** Nothing is picked beforehand, and no answer looks better than another. */
export function ChoiceField({ legend }: { legend: string }) {
  const { yes, no, notNow } = useFormWords().wording.choice
  const options = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
    { value: 'not_now', label: notNow },
  ]
  return <Tiles name="choice" type="radio" legend={legend} options={options} />
}
