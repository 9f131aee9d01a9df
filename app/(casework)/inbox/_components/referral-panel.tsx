import { CheckFirstTags } from '@/components/cases/check-first-tags'
import { LikesList } from '@/components/cases/likes-list'
import { Press } from '@/components/cases/press'
import { SafeContact } from '@/components/cases/safe-contact'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { Tag } from '@/components/ui/tag'
import { getCase } from '@/lib/cases/get-case'
import { getDoor } from '@/lib/cases/get-door'
import { ageNow } from '@/lib/people/model'
import { boroughLabel } from '@/lib/places/model'
import { reasonLabels } from '@/lib/referrals/model'
import { show } from '@/lib/show'
import { takeAction } from '../actions'
import type { InboxAsked } from './address'
import { BackToInbox } from './back-to-inbox'
import { NoLongerWaiting } from './no-longer-waiting'
import { TakenElsewhere } from './taken-elsewhere'

type Props = { reference: string; asked: InboxAsked }

/** The referral beside the list; on a phone, when it was asked for, instead of it. */
export async function ReferralPanel({ reference, asked }: Props) {
  const door = await show(getDoor, { reference })
  if (door.asksWhy) return <TakenElsewhere door={door} asked={asked} />
  const supportCase = await show(getCase, { reference })
  const { name, profile, referral, reasons, area, checkFirst, may, asAt } = supportCase
  const facts = [supportCase.reference, profile.pronouns, ageNow(profile, asAt), boroughLabel(area)]
  return (
    <div className={asked.case ? 'xl:sticky xl:top-6' : 'max-xl:hidden xl:sticky xl:top-6'}>
      <BackToInbox asked={asked} />
      <Card as="section" labelledBy="referral">
        <div className="flex flex-wrap items-center gap-2">
          <h2 id="referral" className="mr-1">
            {name}
          </h2>
          <Tag tone="good">Said yes to contact</Tag>
          <CheckFirstTags reasons={checkFirst} />
        </div>
        <p className="mt-1 mb-3 text-sm text-ink-soft tabular">{facts.filter(Boolean).join(' · ')}</p>
        <NoLongerWaiting supportCase={supportCase} />
        <SafeContact reach={profile.reach} />
        <div className="my-3">
          <DescriptionList
            items={[
              {
                term: 'Why now',
                value: (
                  <>
                    {reasons.map((reason) => reasonLabels[reason]).join(', ') || 'No reason sent'}
                    {referral.reasonNote && <p className="mt-1">{referral.reasonNote}</p>}
                  </>
                ),
              },
            ]}
          />
          <LikesList likes={referral.likes} />
        </div>
        <div className="flex flex-wrap items-start gap-2.5">
          {may.take && (
            <Press action={takeAction} seen={supportCase} pendingLabel="Taking…">
              Take this case
            </Press>
          )}
          <ButtonLink variant={may.take ? 'secondary' : 'primary'} href={`/cases/${supportCase.reference}`}>
            Open
          </ButtonLink>
        </div>
      </Card>
    </div>
  )
}
