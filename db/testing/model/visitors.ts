import { sessionProof } from '../../as'
import type { Session, World } from './build-world'

/** Somebody who asks, and the cases they ask about by number: their own world's and the next one's. */
export type Asker = { name: string; proof: string; session: Session | null; cases: string[] }

export function askersOf(worlds: World[]): Asker[] {
  return worlds.flatMap((world, w) => {
    const nearby = [...new Set([world, worlds[(w + 1) % worlds.length]!])].flatMap(({ cases }) =>
      cases.map(({ id }) => id),
    )
    const own = world.sessions.map((session) => ({ name: nameOf(world, session), proof: proofOf(session), session }))
    const strangers = [
      { name: 'nobody', proof: '', session: null },
      { name: 'an invented session', proof: sessionProof(`invented ${w}`), session: null },
    ]
    return [...own, ...(w === 0 ? strangers : [])].map((asker) => ({ ...asker, cases: nearby }))
  })
}

export const proofOf = ({ token }: Session) => sessionProof(token)

function nameOf({ accounts }: World, { token, accountId, kind, state }: Session) {
  const { role, isDisabled } = accounts.find(({ id }) => id === accountId)!
  return `${role}${isDisabled ? ', disabled' : ''}, ${state} ${kind} session ${token}`
}
