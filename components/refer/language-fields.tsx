import { Radios } from '@/components/ui/radios'
import { TextField } from '@/components/ui/text-field'
import { languageLabels, limits, wording } from '@/lib/referrals/model'

/** What is best for them to read. Another language is named; a coach is told to bring somebody who speaks it. */
export function LanguageFields({ legendHidden = false }: { legendHidden?: boolean }) {
  return (
    <Radios
      name="language"
      legend={wording.language.title}
      legendHidden={legendHidden}
      options={[
        { value: 'english', label: languageLabels.english },
        {
          value: 'other',
          label: languageLabels.other,
          reveal: (
            <TextField
              name="languageOther"
              label={wording.language.other}
              hint={wording.language.otherHint}
              maxLength={limits.languageOther}
              width="medium"
            />
          ),
        },
        {
          value: 'reading_is_hard',
          label: languageLabels.reading_is_hard,
          reveal: <p>{wording.language.readingIsHard}</p>,
        },
      ]}
    />
  )
}
