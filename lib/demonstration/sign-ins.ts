import { roleLabels } from '../account/model'
import { env } from '../env'
import { cast, demonstrationPassword } from './cast'

/** Whom a visitor can try the portal as; null outside the embedded demonstration. */
export function demonstrationSignIns() {
  if (env().DIVERT_DEMONSTRATION !== 'on') return null
  const people = cast.map(({ email, name, role, about }) => ({ email, name, roleLabel: roleLabels[role], about }))
  return { password: demonstrationPassword, people }
}
