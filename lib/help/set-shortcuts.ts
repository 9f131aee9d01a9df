import { setShortcuts as set } from '@/db/queries/preferences'
import { change } from '../use-case'
import { shortcutsInput } from './input'

/** Whether single keys lead to pages, for whoever asks. Officers' pages have none. */
export const setShortcuts = change('own-preferences:change', shortcutsInput, async ({ tx, actor }, { on }) => {
  await set(tx, on === 'yes')
  return { result: undefined, changed: [actor.id] }
})
