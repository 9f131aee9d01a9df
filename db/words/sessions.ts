/** Which side of the wall minted a session; neither side's policies accept the other's. */
export const sessionKinds = ['officer', 'staff'] as const
export type SessionKind = (typeof sessionKinds)[number]
