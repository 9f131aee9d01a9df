/** What the inbox's address may say: which tab, where the page begins, and which referral is open beside the list. */
export type InboxAsked = { view?: string; after?: string; case?: string }

export function inboxAddress(asked: InboxAsked): string {
  const query = new URLSearchParams(Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1])))
  return query.size > 0 ? `/inbox?${query}` : '/inbox'
}
