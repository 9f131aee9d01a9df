import { staySignedIn } from '@/lib/account/stay-signed-in'
import { currentVisitor } from '@/lib/account/visitor'
import { AppError } from '@/lib/errors'
import { isFromOurPages } from '@/lib/same-origin'

const nothing = (status: number) => new Response(null, { status })

/** Somebody said that they are still there. */
export async function POST(request: Request) {
  if (!isFromOurPages(request)) return nothing(403)
  try {
    await staySignedIn(await currentVisitor(), {})
    return nothing(204)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return nothing(error.code === 'UNAVAILABLE' ? 503 : 401)
  }
}
