import { familyOf } from '@/lib/settings/keys'
import { textsOfSetting } from '@/lib/settings/setting-words'
import type { AnySetting } from '@/lib/settings/list-settings'

type Value = AnySetting['value']

/** A value in one line. What is long is said by its kind. */
export function shortWords(key: AnySetting['key'], value: Value): string {
  const texts = textsOfSetting(key, value)
  const family = familyOf(key)
  if (family === 'list') {
    const offered = [...texts.values()].filter((words) => words === 'offered').length
    return offered === texts.size ? `All ${texts.size} offered` : `${offered} of ${texts.size} offered`
  }
  if (family === 'wording') return texts.get('Version') ?? ''
  if (family === 'particulars') return texts.get('Controller') ?? ''
  const [first = ''] = texts.values()
  return first.charAt(0).toUpperCase() + first.slice(1)
}
