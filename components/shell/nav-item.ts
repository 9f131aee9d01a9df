export type NavItem = {
  href: string
  label: string
  /** Addresses of pages that belong to this one although they do not begin with its own. */
  also?: readonly string[]
  /** Said by the page, where its address does not begin with this item's. */
  current?: boolean
  /** Things waiting to be done: shown as a badge, said as "9 waiting". */
  waiting?: number
  /** How many there are: shown quietly. */
  count?: number
}
