import { putSetting } from '@/db/queries/settings'
import type { DateKey } from '../london-time'
import type { Context } from '../use-case'
import { todayOrLater } from './from-day'
import type { SettingKey } from './keys'
import type { SettingValue } from './shipped'

/** Settles `key` from a London day on, today or later. What it was before is noted by the database. */
export async function settle<Key extends SettingKey>(
  { tx, now }: Context,
  key: Key,
  fromOn: DateKey,
  value: SettingValue<Key>,
) {
  todayOrLater(fromOn, now)
  await putSetting(tx, { key, fromOn, value })
  return { result: { key, fromOn }, changed: [] }
}
