/** Where an account's authenticator secret is sealed to: put anywhere else it does not open. */
export function placeOfSecret(accountId: string) {
  return { table: 'account.authenticator_apps', column: 'sealed_secret', id: accountId }
}
