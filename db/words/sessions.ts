/** Which side of the wall minted a session; neither side's policies accept the other's. */
export const sessionKinds = ['officer', 'staff'] as const
export type SessionKind = (typeof sessionKinds)[number]

/** No rule lets a session last longer (account.rule_of), so the cookie that carries it need not either. */
export const longestSessionHours = 24
