import type { Visitor } from '@/db/as'
import { systemClock, type Clock } from '../clock'
import { AppError, type ErrorCode } from '../errors'
import { log } from '../log'
import { readBody } from '../read-body'
import { isFromOurPages } from '../same-origin'
import { limitSubmissions } from './limit-submissions'
import { sealedPost, submitSealed } from './submit-sealed'

const maximumBytes = 64 * 1024

const answers = {
  accepted: 202,
  malformed: 400,
  'signed out': 401,
  'not from here': 403,
  'too long': 413,
  'too many': 429,
  away: 503,
} as const
type Answer = keyof typeof answers

const byCode: Partial<Record<ErrorCode, Answer>> = {
  SIGNED_OUT: 'signed out',
  FORBIDDEN: 'signed out',
  INVALID: 'malformed',
  TOO_MANY: 'too many',
}

/** The answer to a device that posts a sealed referral: one of seven, each always the same bytes. */
export async function answerPost(request: Request, visitor: Visitor, clock: Clock = systemClock): Promise<Response> {
  const answer = await takeIn(request, visitor, clock).catch(told)
  return new Response(answer, { status: answers[answer], headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

async function takeIn(request: Request, visitor: Visitor, clock: Clock): Promise<Answer> {
  if (!isFromOurPages(request)) return 'not from here'
  const body = await readBody(request, maximumBytes)
  if (body === null) return 'too long'
  const post = parsed(body)
  if (!sealedPost.safeParse(post).success) return 'malformed'
  await limitSubmissions(visitor)
  return submitSealed(visitor, post as Parameters<typeof submitSealed>[1], clock)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

function told(error: unknown): Answer {
  if (error instanceof AppError) return byCode[error.code] ?? 'away'
  log.error('intake.failed', { code: error instanceof Error ? error.name : 'unknown' })
  return 'away'
}
