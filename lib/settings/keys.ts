import { pathways, type Pathway } from '@/db/words/pathways'
import { offeredLists, retentionRules, type OfferedList, type RetentionRule } from '@/db/words/settings'
import { pathwayLabels } from '../referrals/labels'
import { lists } from './lists'
import { retention } from './retention'

export type SettingKey =
  `clock:${Pathway}` | `list:${OfferedList}` | `retention:${RetentionRule}` | 'wording:contact' | 'particulars'

export const settingKeys: readonly SettingKey[] = [
  ...pathways.map((pathway) => `clock:${pathway}` as const),
  'wording:contact',
  ...offeredLists.map((list) => `list:${list}` as const),
  ...retentionRules.map((rule) => `retention:${rule}` as const),
  'particulars',
]

export const settingFamilies = ['clock', 'wording', 'list', 'retention', 'particulars'] as const
export type SettingFamily = (typeof settingFamilies)[number]

export const familyOf = (key: SettingKey) => key.split(':')[0] as SettingFamily

export const familyTitles: Record<SettingFamily, string> = {
  clock: 'First-contact clocks',
  wording: 'What a young person reads',
  list: 'Reference lists',
  retention: 'How long things are kept',
  particulars: 'Who we are',
}

/** "First contact: community" */
export function settingTitle(key: SettingKey): string {
  const [family, name] = key.split(':') as [SettingFamily, string]
  if (family === 'clock') return `First contact: ${pathwayLabels[name as Pathway].toLowerCase()}`
  if (family === 'list') return lists[name as OfferedList].title
  if (family === 'retention') return retention[name as RetentionRule].label
  return familyTitles[family]
}
