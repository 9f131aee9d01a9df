'use client'
import { useState, type ChangeEvent } from 'react'
import { Details } from '@/components/ui/details'
import { TextField } from '@/components/ui/text-field'
import { Tiles } from '@/components/ui/tiles'
import { useField } from '@/components/ui/use-field'
import { limits, phoneLabels, safeToLabels } from '@/lib/referrals/model'
import { useFormWords } from './form-words-context'
import { OtherWayFields } from './other-way-fields'
import { optionsOf } from './options'

const shownFor = {
  number: 'hidden group-has-[[value^=with]:checked]/reach:block group-has-[[value^=police]:checked]/reach:block',
  use: 'hidden group-has-[[value^=with]:checked]/reach:block',
  policeHaveIt: 'hidden group-has-[[value^=police]:checked]/reach:block',
}

/** Their phone, what is safe on it, and other ways. What a phone answer makes pointless is hidden by its own choice, script or not. */
export function ReachFields() {
  const { wording } = useFormWords()
  const phone = useField('phone').values[0]
  const other = useField('otherWays')
  const [needsOther, setNeedsOther] = useState(Boolean(phone && phone !== 'with_me'))

  function noticePhone({ target }: ChangeEvent<HTMLDivElement>) {
    if (target instanceof HTMLInputElement && target.name === 'phone') setNeedsOther(target.value !== 'with_me')
  }

  return (
    <div className="group/reach space-y-6" onChange={noticePhone}>
      <Tiles name="phone" type="radio" legend={wording.reach.phone} options={optionsOf(phoneLabels)} />
      <p className={shownFor.policeHaveIt}>
        We won&apos;t call, text or leave a voicemail until you tell us you have it back.
      </p>
      <div className={shownFor.number}>
        <TextField name="phoneNumber" label="Your number" type="tel" inputMode="tel" maxLength={30} width="medium" />
      </div>
      <div className={shownFor.use}>
        <Tiles name="safeTo" type="checkbox" legend={wording.reach.safeTo} options={optionsOf(safeToLabels)} />
      </div>
      <TextField name="bestTime" label={wording.reach.bestTime} hint="Like after 4pm" maxLength={limits.bestTime} />
      <div className={shownFor.use}>
        <TextField name="otherAnswers" label={wording.reach.otherAnswers} maxLength={limits.otherAnswers} />
      </div>
      <TextField name="dontMention" label={wording.reach.dontMention} maxLength={limits.dontMention} />
      <Details summary="Reach me another way" open={needsOther || other.values.length > 0 || Boolean(other.error)}>
        <OtherWayFields />
      </Details>
    </div>
  )
}
