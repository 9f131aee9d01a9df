import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { Tiles } from '@/components/ui/tiles'
import { freeTimeLabels, limits } from '@/lib/referrals/model'
import { useFormWords } from './form-words-context'
import { InterestTiles } from './interest-tiles'
import { optionsOf } from './options'

export function LikesFields({ legendHidden = false }: { legendHidden?: boolean }) {
  const { wording } = useFormWords()
  return (
    <>
      <InterestTiles legendHidden={legendHidden} />
      <TextField name="interestOther" label="Something else? Tell us" maxLength={limits.interestOther} />
      <Tiles name="freeTimes" type="checkbox" legend={wording.likes.freeTimes} options={optionsOf(freeTimeLabels)} />
      <TextareaField name="wants" label={wording.likes.wants} rows={3} limit={limits.wants} />
    </>
  )
}
