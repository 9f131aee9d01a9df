import { Tiles } from '@/components/ui/tiles'
import { wording } from '@/lib/referrals/model'

const { yes, no, notNow } = wording.choice
const options = [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
  { value: 'not_now', label: notNow },
]

/** Nothing is picked beforehand, and no answer looks better than another. */
export function ChoiceField({ legend }: { legend: string }) {
  return <Tiles name="choice" type="radio" legend={legend} options={options} />
}
