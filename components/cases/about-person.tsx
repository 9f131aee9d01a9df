import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { CaseView } from '@/lib/cases/model'
import { formatName } from '@/lib/format'
import { ageAndBirth } from '@/lib/people/model'
import { boroughLabel } from '@/lib/places/model'
import { languageLabels } from '@/lib/referrals/model'

export function AboutPerson({ supportCase }: { supportCase: CaseView }) {
  const { profile, area, asAt } = supportCase
  const { language } = profile
  return (
    <Card as="section" labelledBy="person">
      <h2 id="person" className="mb-2">
        {profile.calledName}
      </h2>
      <DescriptionList
        items={[
          { term: 'Name', value: formatName(profile) },
          { term: 'Pronouns', value: profile.pronouns ?? 'Not said' },
          { term: 'Age', value: ageAndBirth(profile, asAt) },
          { term: 'Lives in', value: boroughLabel(area) },
          { term: 'Language', value: [languageLabels[language.choice], language.other].filter(Boolean).join(': ') },
        ]}
      />
    </Card>
  )
}
