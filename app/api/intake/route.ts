import { quietVisitor } from '@/lib/account/visitor'
import { answerPost } from '@/lib/referrals/answer-post'

/** Takes in what an officer's device has sealed. */
export async function POST(request: Request) {
  return answerPost(request, await quietVisitor())
}
