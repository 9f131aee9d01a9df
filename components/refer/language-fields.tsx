import { Radios } from '@/components/ui/radios'
import { TextField } from '@/components/ui/text-field'
import { languageLabels, limits } from '@/lib/referrals/model'
import { useFormWords } from './form-words-context'

/** What is best for them to read. Another language is named; a coach is told to bring somebody who speaks it. */
export function LanguageFields({ legendHidden = false }: { legendHidden?: boolean }) {
  const { wording, offered } = useFormWords()
  return (
    <Radios
      name="language"
      legend={wording.language.title}
      legendHidden={legendHidden}
      options={[
        { value: 'english' as const, label: languageLabels.english },
        {
          value: 'other' as const,
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
          value: 'reading_is_hard' as const,
          label: languageLabels.reading_is_hard,
          reveal: <p>{wording.language.readingIsHard}</p>,
        },
      ].filter(({ value }) => offered.languages.includes(value))}
    />
  )
}
