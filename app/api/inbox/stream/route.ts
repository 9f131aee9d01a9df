import { currentVisitor } from '@/lib/account/visitor'
import { openInboxStream } from '@/lib/cases/open-inbox-stream'

export async function GET(request: Request) {
  return openInboxStream(await currentVisitor(), request)
}
