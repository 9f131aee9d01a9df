import { cookies } from 'next/headers'
import NextAuth, { AuthError } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '../env'
import { log } from '../log'
import { deviceOf } from './device'
import { sessionCookieName, sessionCookieOptions, sessionSeconds, type SessionCookie } from './session-cookie'
import { signInWithPassword } from './sign-in'

declare module 'next-auth' {
  /** What `authorize` hands on: nothing about the person, who is looked up by the token at every request. */
  interface User extends SessionCookie {}
}

/** next-auth remembers in it where it would lead to next. We lead there ourselves, so it is dropped at once. */
const addressCookie = 'divert-next'

/** To be called after signIn and signOut, in the same answer. */
export async function dropAddressCookie() {
  ;(await cookies()).delete(addressCookie)
}

/**
 * next-auth carries the cookie and nothing else: an encrypted token whose only use is to be looked up. Its own routes
 * are not mounted; its signIn and signOut are called from server actions.
 */
export const { signIn, signOut } = NextAuth(() => {
  const { AUTH_SECRET } = env()
  return {
    secret: AUTH_SECRET,
    trustHost: true,
    basePath: '/api/auth',
    pages: { signIn: '/sign-in' },
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: sessionCookieOptions(),
      },
      callbackUrl: { name: addressCookie },
    },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize: ({ email, password }, request) =>
          signInWithPassword(String(email), String(password), deviceOf(request.headers.get('user-agent'))),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => {
        const content = (user ?? token) as unknown as SessionCookie
        return { token: content.token, kind: content.kind }
      },
    },
    logger: {
      error: (error) => log.warn('sign-in.refused', { code: error instanceof AuthError ? error.type : 'Error' }),
      warn: () => {},
      debug: () => {},
    },
  }
})
