import { Tiles } from '@/components/ui/tiles'
import { presentLabels } from '@/lib/referrals/model'
import { useFormWords } from './form-words-context'
import { optionsOf } from './options'

export function PresentField({ legendHidden = false }: { legendHidden?: boolean }) {
  const { wording } = useFormWords()
  return (
    <Tiles
      name="present"
      type="checkbox"
      legend={wording.present.title}
      legendHidden={legendHidden}
      hint="Pick everyone who is here"
      options={optionsOf(presentLabels)}
    />
  )
}
