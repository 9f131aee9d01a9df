import type { OfferedList } from '@/db/words/settings'
import { formatCount } from '../format'
import { familyOf, type SettingKey } from './keys'
import { lists } from './lists'
import { lengthWords } from './retention'
import { readSetting, shipped, type SettingValue } from './shipped'
import { textLabel } from './text-label'

/** One thing about what was changed, in words; null where there was, or is, nothing. */
export type Fact = { label: string; before: string | null; after: string | null }

/** "2 working days, by 17:00" */
export function clockWords({ workingDays, closesAt }: SettingValue<'clock:community'>): string {
  return workingDays === 0
    ? `the same day, by ${closesAt}`
    : `${formatCount(workingDays, 'working day')}, by ${closesAt}`
}

/** What is different between two values of one setting. Nothing before is what the product ships. */
export function settingFacts(key: SettingKey, storedBefore: unknown, storedAfter: unknown): Fact[] {
  const before = readSetting(key, storedBefore) ?? shipped(key)
  const after = storedAfter === undefined ? undefined : (readSetting(key, storedAfter) ?? shipped(key))
  const [was, is] = [textsOfSetting(key, before), after ? textsOfSetting(key, after) : new Map<string, string>()]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((label) => {
    const [one, other] = [was.get(label) ?? null, is.get(label) ?? null]
    return one === other ? [] : [{ label, before: one, after: other }]
  })
}

/** A value in words, part by part. */
export function textsOfSetting(key: SettingKey, value: SettingValue<SettingKey>): Map<string, string> {
  const family = familyOf(key)
  if (family === 'clock') return new Map([['Due', clockWords(value as SettingValue<'clock:community'>)]])
  if (family === 'retention')
    return new Map([['Kept', lengthWords((value as SettingValue<'retention:messages'>).days)]])
  if (family === 'list') return new Map(offered(key.split(':')[1] as OfferedList, value as { codes: string[] }))
  if (family === 'wording') {
    const { version, words } = value as SettingValue<'wording:contact'>
    return new Map([
      ['Version', version],
      ...Object.entries(words).map(([place, text]) => [textLabel(place), text] as const),
    ])
  }
  return new Map(particulars(value as SettingValue<'particulars'>))
}

function offered(list: OfferedList, { codes }: { codes: string[] }): [string, string][] {
  const { labels, codes: known } = lists[list]
  return known.map((code) => [labels[code] ?? code, codes.includes(code) ? 'offered' : 'not offered'])
}

function particulars({ controller, team, ...rest }: SettingValue<'particulars'>): [string, string][] {
  return [
    ['Controller', controller.name],
    ['Address', controller.address],
    ['E-mail for privacy', controller.email],
    ['Who answers questions', controller.officer],
    ['Telephone', team.phone],
    ['Number for texts', team.text],
    ['E-mail of the team', team.email],
    ['Ground in law', rest.lawfulBasis.join('\n')],
    ['E-mail for accessibility', rest.accessibilityEmail],
    ['Where "Leave now" goes', rest.quickExit],
  ]
}
