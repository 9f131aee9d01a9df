import type { ReactNode } from 'react'
import { ElsewhereLink } from '@/components/cases/elsewhere-link'
import { IdentityBar } from '@/components/cases/identity-bar'
import { Press } from '@/components/cases/press'
import { showCaseOf } from '@/lib/cases/show-case'
import { reopenAction, takeAction } from './actions'

type Props = { params: Promise<{ reference: string }>; children: ReactNode }

export default async function CaseLayout({ params, children }: Props) {
  const supportCase = await showCaseOf(params)
  const { reference, may } = supportCase
  return (
    <>
      <IdentityBar
        supportCase={supportCase}
        actions={
          <>
            {may.take && (
              <Press action={takeAction} seen={supportCase} pendingLabel="Taking…">
                Take this case
              </Press>
            )}
            {may.recordContact && (
              <ElsewhereLink href={`/cases/${reference}/contacts/new`}>Record contact</ElsewhereLink>
            )}
            {may.close && (
              <ElsewhereLink href={`/cases/${reference}/close`} variant="secondary">
                Close case
              </ElsewhereLink>
            )}
            {may.reopen && (
              <Press action={reopenAction} seen={supportCase} variant="secondary" pendingLabel="Opening…">
                Reopen
              </Press>
            )}
          </>
        }
      />
      <div className="mt-4 [&_:is(a,button,input,select,summary,textarea)]:scroll-mt-12">{children}</div>
    </>
  )
}
