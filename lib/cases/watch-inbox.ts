import { setTimeout as pause } from 'node:timers/promises'
import type { Visitor } from '@/db/as'
import { AppError } from '../errors'
import { lookAtWaiting, type Waiting } from './look-at-waiting'

/** In milliseconds. */
export type Pace = {
  /** Pauses between the looks after a hint: the hint is for the opener too, which may need some seconds. */
  afterHint: number[]
  /** Between looks without one, because a hint may be missed. */
  every: number
  /** How long a stream lasts at most; the page then asks for another. */
  longest: number
}

const usualPace: Pace = { afterHint: [300, 700, 1_500, 2_500], every: 20_000, longest: 10 * 60_000 }

type Tell = { news: () => void; nothing: () => void; end: () => void }

/**
 * Looks for what is new to one visitor, at hints and now and then, and says no more than that there is something. Ends
 * when the session does. A forged hint costs a few looks; a flood of them, one round of looks after another.
 */
export function watchInbox(visitor: Visitor, first: Waiting, tell: Tell, pace: Pace = usualPace) {
  const over = new AbortController()
  let [seen, repairs] = [new Set(first.ids), first.repairs]
  let [inRound, again] = [false, false]

  async function look() {
    try {
      const found = await lookAtWaiting(visitor, {})
      const isNew = found.repairs > repairs || found.ids.some((id) => !seen.has(id))
      ;[seen, repairs] = [new Set(found.ids), found.repairs]
      if (over.signal.aborted) return
      if (isNew) tell.news()
      else tell.nothing()
    } catch (error) {
      const passes = error instanceof AppError && error.code === 'UNAVAILABLE'
      if (!passes) stop()
    }
  }

  async function lookAround() {
    inRound = true
    do {
      again = false
      for (const milliseconds of pace.afterHint) {
        await pause(milliseconds, undefined, { signal: over.signal })
        await look()
      }
    } while (again)
    inRound = false
  }

  function hint() {
    if (inRound) again = true
    else lookAround().catch(() => {})
  }

  const regularly = setInterval(() => void look(), pace.every)
  const atLast = setTimeout(stop, pace.longest)

  function stop() {
    if (over.signal.aborted) return
    over.abort()
    clearInterval(regularly)
    clearTimeout(atLast)
    tell.end()
  }

  return { hint, stop }
}
