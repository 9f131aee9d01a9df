import type { Pathway } from '@/db/words/pathways'
import type { OfferedList, RetentionRule } from '@/db/words/settings'
import type { z } from 'zod'
import { wordingVersion } from '../referrals/wording'
import { textsOf } from '../referrals/wording-texts'
import { firstContactClocks } from '../working-time/first-contact'
import { defaultSettings } from './defaults'
import type { SettingFamily, SettingKey } from './keys'
import { lists } from './lists'
import { retention } from './retention'
import { clockShape, listShape, particularsShape, retentionShape, wordingShape } from './shapes'

const shapes = {
  clock: clockShape,
  list: listShape,
  retention: retentionShape,
  wording: wordingShape,
  particulars: particularsShape,
}

type FamilyIn<Key extends SettingKey> = Key extends `${infer Family}:${string}` ? Family : Key
type ShapeOf<Key extends SettingKey> = (typeof shapes)[FamilyIn<Key> & SettingFamily]
export type SettingValue<Key extends SettingKey> = z.output<ShapeOf<Key>>

export const shapeOf = (key: SettingKey) => shapes[key.split(':')[0] as SettingFamily]

/** What holds while nothing was settled. */
export function shipped<Key extends SettingKey>(key: Key): SettingValue<Key> {
  const [family, name] = key.split(':') as [SettingFamily, string]
  const { controller, team, lawfulBasis, accessibilityEmail, quickExit } = defaultSettings
  const values: Record<SettingFamily, () => unknown> = {
    clock: () => firstContactClocks[name as Pathway],
    list: () => ({ codes: [...lists[name as OfferedList].codes] }),
    retention: () => ({ days: retention[name as RetentionRule].days }),
    wording: () => ({ version: wordingVersion, words: Object.fromEntries(textsOf()) }),
    particulars: () => ({ controller, team, lawfulBasis, accessibilityEmail, quickExit }),
  }
  return values[family]() as SettingValue<Key>
}

/** A stored value by its key's shape; what does not fit is as good as not there. */
export function readSetting<Key extends SettingKey>(key: Key, stored: unknown): SettingValue<Key> | undefined {
  const read = shapeOf(key).safeParse(stored)
  return read.success ? (read.data as SettingValue<Key>) : undefined
}
