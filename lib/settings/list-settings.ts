import { everySetting, type SettingRow } from '@/db/queries/settings'
import { nothingAsked } from '../account/input'
import { viewerOf } from '../account/model'
import { londonDateKey, type DateKey } from '../london-time'
import { query } from '../use-case'
import { settingKeys, settingTitle, type SettingKey } from './keys'
import { readSetting, shipped, type SettingValue } from './shipped'

type DatedValue<Key extends SettingKey> = { fromOn: DateKey; value: SettingValue<Key> }

type SettingState<Key extends SettingKey> = {
  key: Key
  title: string
  value: SettingValue<Key>
  /** Since when; null for what the product ships. */
  since: DateKey | null
  toCome: DatedValue<Key>[]
  /** What was in force before, newest first. */
  before: DatedValue<Key>[]
}

/** Every setting: what is in force today in London, what is to come, and what was before. */
export const listSettings = query('organisation:read', nothingAsked, async ({ tx, actor, now }) => {
  const rows = await everySetting(tx)
  const today = londonDateKey(now)
  const settings = Object.fromEntries(settingKeys.map((key) => [key, stateOf(key, rows, today)]))
  return { result: { viewer: viewerOf(actor), today, settings: settings as Settings }, shown: [] }
})

type Settings = { [Key in SettingKey]: SettingState<Key> }
export type AnySetting = Settings[SettingKey]

/** Of one key, from the rows of all. */
export function stateOf<Key extends SettingKey>(
  key: Key,
  rows: readonly SettingRow[],
  today: DateKey,
): SettingState<Key> {
  const own = rows
    .filter((row) => row.key === key)
    .flatMap(({ fromOn, value }) => {
      const read = readSetting(key, value)
      return read ? [{ fromOn, value: read }] : []
    })
    .sort((one, other) => (one.fromOn < other.fromOn ? -1 : 1))
  const begun = own.filter(({ fromOn }) => fromOn <= today).toReversed()
  const [current, ...before] = begun
  return {
    key,
    title: settingTitle(key),
    value: current?.value ?? shipped(key),
    since: current?.fromOn ?? null,
    toCome: own.filter(({ fromOn }) => fromOn > today),
    before,
  }
}
