import type { Visitor } from '@/db/as'
import { readBody } from '../read-body'
import { isFromOurPages } from '../same-origin'
import { unfinishedInput } from './input'
import { keepDraft } from './keep-draft'

const maximumBytes = 64 * 1024

const nothing = (status: number) => new Response(null, { status })

/** The answer to a page that sends what was typed on it before it goes: 201 when it is kept, and never a word. */
export async function answerUnfinished(request: Request, visitor: Visitor): Promise<Response> {
  if (!isFromOurPages(request)) return nothing(403)
  const body = await readBody(request, maximumBytes)
  if (body === null) return nothing(413)
  const given = unfinishedInput.safeParse(parsed(body))
  if (!given.success) return nothing(400)
  return nothing((await keepDraft(visitor, given.data)) ? 201 : 401)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
