import type { ReactNode } from 'react'
import type { CaseView } from '@/lib/cases/model'
import { ageAndBirth } from '@/lib/people/model'
import { boroughLabel } from '@/lib/places/model'
import { CaseTags } from './case-tags'
import { CheckFirstTags } from './check-first-tags'
import { SafeContact } from './safe-contact'

type Props = { supportCase: CaseView; actions: ReactNode }

/** Whose case this is, on every page of it. Stays in sight on a desk, and says how to reach them safely. */
export function IdentityBar({ supportCase, actions }: Props) {
  const { name, profile, area, reference, specialistName, status, checkFirst, asAt } = supportCase
  const facts = [
    profile.pronouns,
    ageAndBirth(profile, asAt),
    boroughLabel(area),
    reference,
    specialistName && `with ${specialistName}`,
  ]
  return (
    <header className="sticky-head z-10 grid gap-x-5 gap-y-1.5 rounded-md border border-line bg-surface px-4 py-3.5 sm:px-5.5 lg:grid-cols-[1fr_auto] lg:tall:sticky lg:tall:top-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h1 className="min-w-0">{name}</h1>
        <CaseTags supportCase={supportCase} />
        {status === 'waiting' && <CheckFirstTags reasons={checkFirst} />}
      </div>
      <div className="flex flex-wrap items-start gap-2.5 max-lg:order-last max-lg:pt-2 print:hidden">{actions}</div>
      <p className="text-ink-soft tabular lg:col-span-2">{facts.filter(Boolean).join(' · ')}</p>
      <div className="lg:col-span-2">
        <SafeContact reach={profile.reach} />
      </div>
    </header>
  )
}
