import { Tiles } from '@/components/ui/tiles'
import { presentLabels, wording } from '@/lib/referrals/model'
import { optionsOf } from './options'

export function PresentField({ legendHidden = false }: { legendHidden?: boolean }) {
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
