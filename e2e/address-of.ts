/** The id of something that is not there. */
export const nobodysId = '0d1e57ed-0000-4000-8000-000000000000'

/** What stands for each part of an address that varies, where it does not matter which. */
const something: Record<string, string> = {
  '[reference]': 'DV-HRBHG-Y55K5',
  '[id]': nobodysId,
  '[token]': 'A'.repeat(43),
  '[list]': 'interests',
  '[site]': '1',
  '[why]': 'too-large',
}

/** An address of the build with something in the places that vary; `given` by their names, brackets included. */
export function addressOf(path: string, given: Record<string, string> = {}): string {
  return path.replaceAll(/\[\w+\]/g, (part) => given[part] ?? something[part] ?? part)
}

/** The same for a case's pages, an account's page, and whatever else there is. */
export function addressAt(path: string, { reference, account }: { reference: string; account: string }): string {
  return addressOf(path, { '[reference]': reference, ...(path.startsWith('/admin/accounts/') && { '[id]': account }) })
}
