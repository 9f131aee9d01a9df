'use client'
import { useCallback, useRef, useState } from 'react'
import type { FormValues } from '@/lib/form-state'
import { toPutRight } from '@/lib/referrals/carry-on'
import { officerContext } from '@/lib/referrals/contexts'
import type { ReferralFormState } from '@/lib/referrals/form-state'
import { parseReferral } from '@/lib/referrals/input'
import type { ReferPage } from '@/lib/referrals/refer-page'
import { sealForSite } from '@/lib/referrals/seal-for-site'
import { currentOfficerToken } from '../_device/officer-token'
import { usableKey } from '../_device/usable-key'
import { waitingStore, post } from '../_device/waiting.mjs'
import { useWhenBack } from './use-when-back'
import type { useWaiting } from './use-waiting'

const oldPage =
  'Not sent: this page is out of date. Everything you typed is still here. Open this page in another tab with a signal, then try again.'

/** Reading and sending on the device: what leaves it is sealed, and it is kept sealed until it is accepted. */
export function useSealing(
  { sites, clocks, key, signingKey }: ReferPage,
  queue: Pick<ReturnType<typeof useWaiting>, 'send' | 'remove'>,
) {
  const [isSignedOut, setSignedOut] = useState(false)
  const token = useRef<string | null>(null)
  /** The read-back says whether the officer's name goes with it, so what was read back is what is sealed. */
  const tokenReadBack = useRef<string | null>(null)
  useWhenBack(
    useCallback(async () => {
      const officer = await currentOfficerToken(new Date())
      token.current = officer.token
      setSignedOut(officer.isSignedOut)
    }, []),
  )

  const contextNow = () =>
    officerContext({ now: new Date(), boroughs: sites.map(([borough]) => borough) }, tokenReadBack.current)

  function read(values: FormValues) {
    tokenReadBack.current = token.current
    return parseReferral(values, contextNow())
  }

  async function send(values: FormValues): Promise<ReferralFormState | null> {
    const context = contextNow()
    const outcome = parseReferral(values, context)
    if (outcome.kind === 'nothing_kept') return outcome
    if (outcome.kind === 'errors') return toPutRight(outcome.errors, values)
    const verified = await usableKey(key, signingKey, context.now)
    if (!verified) return toPutRight({}, values, oldPage)
    const { reference, nextStep, waiting } = await sealForSite(
      outcome.document,
      { sites: new Map(sites), clocks },
      verified,
      context.now,
    )
    const sent: ReferralFormState = { kind: 'sent', reference, nextStep }
    const isKept = await waitingStore.add(waiting).then(
      () => true,
      () => false,
    )
    if (!isKept) return (await post(waiting.body)) === 202 ? sent : null
    const kept = await queue.send()
    if (kept?.refused.includes(waiting.idempotencyKey)) {
      await queue.remove([waiting.idempotencyKey])
      return toPutRight({}, values, oldPage)
    }
    return kept && !kept.left.includes(waiting.idempotencyKey) ? sent : { ...sent, waitsAs: waiting.idempotencyKey }
  }

  return { read, send, isSignedOut }
}
