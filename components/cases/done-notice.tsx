import type { ComponentProps } from 'react'
import { Notice } from '@/components/ui/notice'
import type { CaseView } from '@/lib/cases/model'
import { Press } from './press'

type Action = ComponentProps<typeof Press>['action']
type Props = {
  /** What the address says was just done. */
  done: string | undefined
  supportCase: CaseView
  release: Action
  reopen: Action
}

/** Says what was just done, for as long as it still holds, and offers to undo it. */
export function DoneNotice({ done, supportCase, release, reopen }: Props) {
  const { may, status } = supportCase
  const undo = <T extends Action>(action: T, pendingLabel: string) => (
    <Press action={action} seen={supportCase} variant="secondary" pendingLabel={pendingLabel}>
      Undo
    </Press>
  )
  const notices: Record<string, { holds: boolean; words: string; undo?: ReturnType<typeof undo> }> = {
    taken: { holds: may.release, words: 'You have taken this case.', undo: undo(release, 'Putting it back…') },
    closed: { holds: may.reopen, words: 'This case is closed.', undo: undo(reopen, 'Opening…') },
    reopened: { holds: status !== 'closed', words: 'This case is open again.' },
    contact: { holds: status !== 'closed', words: 'The contact is written down.' },
  }
  const notice = done ? notices[done] : undefined
  if (!notice?.holds) return null
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-r-[8px] bg-ok-soft pr-3 print:hidden">
      <div className="flex-1">
        <Notice tone="ok" live>
          {notice.words}
        </Notice>
      </div>
      {notice.undo}
    </div>
  )
}
