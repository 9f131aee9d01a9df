import { Tag, type TagTone } from '@/components/ui/tag'
import { accountStateLabels, type AccountState } from '@/lib/account/model'

const tones: Record<AccountState, TagTone> = { invited: 'info', active: 'good', disabled: 'warn' }

export function StateTag({ state }: { state: AccountState }) {
  return <Tag tone={tones[state]}>{accountStateLabels[state]}</Tag>
}
