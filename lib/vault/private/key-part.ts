/** The parts of the key ring that a running process may hold, each in a file or variable of its own. */
export type KeyPart =
  'envelopes' | 'published' | 'people' | 'page' | 'accounts' | 'signing-public' | 'audit' | 'audit-public'
