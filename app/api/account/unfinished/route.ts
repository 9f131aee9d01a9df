import { quietVisitor } from '@/lib/account/visitor'
import { answerUnfinished } from '@/lib/drafts/answer-unfinished'

/** What was typed on a page whose session has just ended for want of use. */
export async function POST(request: Request) {
  return answerUnfinished(request, await quietVisitor())
}
