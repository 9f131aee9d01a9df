import type { FormValues } from '../form-state'

/** What was typed on one page and not sent, because the session had ended. */
export type Draft = { path: string; values: FormValues }

/** What a page puts into its form itself: nothing that anybody would miss. */
const ofThePage = new Set(['reference', 'version', 'requestId', 'nonce', 'draft', 'readBack', 'wording'])

/** What somebody typed or chose, without what the page had put there and without what is empty. */
export function typedIn(values: FormValues): FormValues {
  const typed = Object.entries(values).filter(([name, value]) => !ofThePage.has(name) && value.length > 0)
  return Object.fromEntries(typed)
}

/**
 * What a young person is asked before a yes is kept nowhere, so of a referral there is a draft only after it. Of any other
 * page, where something was typed.
 */
export function mayBeKept({ path, values }: Draft): boolean {
  if (Object.keys(typedIn(values)).length === 0) return false
  return path !== '/referrals/new' || values.choice === 'yes'
}

const pages: [RegExp, string][] = [
  [/^\/cases\/[^/]+\/contacts\/new$/, 'Record contact'],
  [/^\/cases\/[^/]+\/close$/, 'Close case'],
  [/^\/referrals\/new$/, 'Add a referral'],
]

/** What the page of that address is called, where its form can be opened with a draft in it. */
export function pageOf(path: string): string | undefined {
  return pages.find(([address]) => address.test(path))?.[1]
}

/** "Happened on" from happenedOn: a form's own labels stand on its page. */
export function fieldWords(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The text of one field; what is ticked in a list, one a line. "no answer" from no_answer: codes are read as words. */
export function textOf(value: string | string[]): string {
  return [value].flat().map(asWords).join('\n')
}

function asWords(text: string): string {
  return /^[a-z\d]+(_[a-z\d]+)+$/.test(text) ? text.replaceAll('_', ' ') : text
}
