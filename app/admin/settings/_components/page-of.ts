import { familyOf, type SettingKey } from '@/lib/settings/keys'

/** Where a setting is shown and changed. */
export function pageOf(key: SettingKey): string {
  const pages = {
    clock: 'clocks',
    wording: 'wording',
    list: `lists/${key.split(':')[1]}`,
    retention: 'retention',
    particulars: 'particulars',
  }
  return `/admin/settings/${pages[familyOf(key)]}`
}
