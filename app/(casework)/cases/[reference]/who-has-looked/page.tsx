import type { Metadata } from 'next'
import { CaseTabs } from '@/components/cases/case-tabs'
import { Pagination } from '@/components/ui/pagination'
import { listLooks } from '@/lib/audit/list-looks'
import { showCase } from '@/lib/cases/show-case'
import { show } from '@/lib/show'
import { LooksTable } from './_components/looks-table'

/** No name and no reference: a title is read by whoever stands behind. */
export const metadata: Metadata = { title: 'Case' }

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ before?: string }> }

export default async function WhoHasLookedPage({ params, searchParams }: Props) {
  const supportCase = await showCase(params, '/who-has-looked')
  const { reference, asAt } = supportCase
  const { before } = await searchParams
  const { looks, next } = await show(listLooks, { reference, before })
  const address = `/cases/${reference}/who-has-looked`
  return (
    <>
      <CaseTabs supportCase={supportCase} current="looks" />
      <section aria-labelledby="looks" className="mt-5 max-w-4xl space-y-4">
        <div>
          <h2 id="looks">Who has looked</h2>
          <p className="mt-1 text-ink-soft">
            Everybody who saw or changed this case, a line for each person and day, newest first. Nobody can take a line
            out, and that you are looking now is written down too.
          </p>
        </div>
        <LooksTable looks={looks} now={asAt} />
        <Pagination
          label="Pages of who has looked"
          newer={before ? { href: address, label: 'Newest' } : undefined}
          older={next ? { href: `${address}?before=${next}` } : undefined}
        />
      </section>
    </>
  )
}
