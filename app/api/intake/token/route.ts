import { quietVisitor } from '@/lib/account/visitor'
import { AppError } from '@/lib/errors'
import { getOfficerToken } from '@/lib/referrals/get-officer-token'

/**
 * For the page that an officer has open: what goes inside the seal to show who offered the referral. Nothing for anybody
 * else: the page is everybody's, and being signed out is no error on it.
 */
export async function GET() {
  try {
    return Response.json(await getOfficerToken(await quietVisitor(), {}))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return new Response(null, { status: error.code === 'UNAVAILABLE' ? 503 : 204 })
  }
}
