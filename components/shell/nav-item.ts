export type NavItem = {
  href: string
  label: string
  /** Addresses of pages that belong to this one although they do not begin with its own. */
  also?: readonly string[]
  /** Only its own address and `also` are its pages, not what is below it. */
  alone?: boolean
  /** Said by the page, where its address does not begin with this item's. */
  current?: boolean
  /** Things waiting to be done: shown as a badge, said as "9 waiting". */
  waiting?: number
  /** Things to read that were not there before: shown as a badge, said as "2 new". */
  fresh?: number
  /** How many there are: shown quietly. */
  count?: number
}
