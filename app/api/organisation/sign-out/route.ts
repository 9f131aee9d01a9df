import { log } from '@/lib/log'
import { signOutByVisit, signOutFromIssuer } from '@/lib/organisation-sign-in/sign-out-from-issuer'

const answered = (status: number) => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

/** From the issuer's server (OpenID Connect Back-Channel Logout): its signature is what counts, and no cookie. */
export async function POST(request: Request) {
  return ended(async () => {
    const token = new URLSearchParams(await request.text()).get('logout_token')
    if (!token) throw new Error('No token')
    await signOutFromIssuer(token)
  })
}

/** From the issuer's page in somebody's browser (Front-Channel Logout, as Entra ID does): it must name its session. */
export async function GET(request: Request) {
  return ended(async () => {
    const { searchParams } = new URL(request.url)
    const [issuer, session] = [searchParams.get('iss'), searchParams.get('sid')]
    if (!issuer || !session) throw new Error('No session')
    await signOutByVisit(issuer, session)
  })
}

async function ended(end: () => Promise<void>) {
  try {
    await end()
    return answered(200)
  } catch {
    log.warn('sign-out.refused', { code: 'organisation' })
    return answered(400)
  }
}
