import type { ListAccountsAsked } from '@/lib/account/input'

/** The address of the list as it is asked for; what is as at first is left out. */
export function accountsAddress({ sort, order, role, site, state, page }: Partial<ListAccountsAsked>): string {
  const query = new URLSearchParams({
    ...(role && { role }),
    ...(site && { site: String(site) }),
    ...(state && { state }),
    ...((sort ?? 'name') !== 'name' || (order ?? 'asc') !== 'asc' ? { sort, order } : {}),
    ...(page && page > 1 ? { page: String(page) } : {}),
  } as Record<string, string>)
  return query.size > 0 ? `/admin?${query}` : '/admin'
}
