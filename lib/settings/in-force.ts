import type { Tx } from '@/db/as'
import { settingOn } from '@/db/queries/settings'
import { londonDateKey } from '../london-time'
import type { SettingKey } from './keys'
import { readSetting, shipped, type SettingValue } from './shipped'

/** What is settled for `key` on the London day of `at`: the newest whose day has come, else what the product ships. */
export async function inForce<Key extends SettingKey>(tx: Tx, key: Key, at: Date): Promise<SettingValue<Key>> {
  return readSetting(key, await settingOn(tx, key, londonDateKey(at))) ?? shipped(key)
}
