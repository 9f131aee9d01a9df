import { encode } from 'next-auth/jwt'
import { aVisitor, camden } from '../../db/testing/makers'
import type { Bench } from './bench'

const cookieName = 'divert-session'

/** An officer who is signed in: the cookie as a browser holds it. */
export async function anOfficer({ superuser, authSecret }: Pick<Bench, 'superuser' | 'authSecret'>) {
  const { id, visitor } = await aVisitor(superuser, { role: 'officer', kind: 'officer', sites: [camden] })
  if (visitor === 'nobody') throw new Error('Whoever is signed in is somebody')
  const token = await encode({
    token: { token: visitor.session, kind: 'officer' },
    secret: authSecret,
    salt: cookieName,
  })
  return { id, cookie: `${cookieName}=${token}` }
}
