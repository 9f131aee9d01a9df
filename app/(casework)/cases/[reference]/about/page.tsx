import type { Metadata } from 'next'
import { AboutPerson } from '@/components/cases/about-person'
import { AboutReferral } from '@/components/cases/about-referral'
import { CaseTabs } from '@/components/cases/case-tabs'
import { LikesList } from '@/components/cases/likes-list'
import { WaysCard } from '@/components/cases/ways-card'
import { Card } from '@/components/ui/card'
import { showCase } from '@/lib/cases/show-case'

/** No name and no reference: a title is read by whoever stands behind. */
export const metadata: Metadata = { title: 'Case' }

export default async function AboutPage({ params }: { params: Promise<{ reference: string }> }) {
  const supportCase = await showCase(params, '/about')
  return (
    <>
      <CaseTabs supportCase={supportCase} current="about" />
      <div className="mt-5 grid items-start gap-4.5 lg:grid-cols-2">
        <div className="space-y-4.5">
          <AboutPerson supportCase={supportCase} />
          <Card as="section" labelledBy="likes">
            <h2 id="likes" className="mb-2">
              Likes and free times
            </h2>
            <LikesList likes={supportCase.referral.likes} />
          </Card>
        </div>
        <div className="space-y-4.5">
          <WaysCard profile={supportCase.profile} />
          <AboutReferral supportCase={supportCase} />
        </div>
      </div>
    </>
  )
}
