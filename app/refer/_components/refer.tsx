'use client'
import { useEffect, type ReactNode } from 'react'
import { FormWordsContext } from '@/components/refer/form-words-context'
import { emptyReferralForm } from '@/lib/referrals/form-state'
import type { ReferPage } from '@/lib/referrals/refer-page'
import { ReferralScreens } from './referral-screens'
import { RefusedNotice } from './refused-notice'
import { SignedOutNotice } from './signed-out-notice'
import { useReferral } from './use-referral'
import { useSealing } from './use-sealing'
import { useWaiting } from './use-waiting'
import { WaitingNotice } from './waiting-notice'
import { Wiped } from './wiped'

type Props = { page: ReferPage; nav: ReactNode }

const withoutSealing = '/refer/whole'

/** The whole of `/refer`: sealed on the device. What cannot seal, for want of script or of a cipher, goes to the other page. */
export function Refer({ page, nav }: Props) {
  const waiting = useWaiting()
  useEffect(() => {
    if (!globalThis.crypto?.subtle) window.location.replace(withoutSealing)
  }, [])
  return (
    <FormWordsContext value={page.words}>
      <Wiped>{() => <Sealed page={page} nav={nav} waiting={waiting} />}</Wiped>
    </FormWordsContext>
  )
}

function Sealed({ page, nav, waiting }: Props & { waiting: ReturnType<typeof useWaiting> }) {
  const { isSignedOut, ...ways } = useSealing(page, waiting)
  const referral = useReferral({ first: emptyReferralForm, ...ways })
  return (
    <ReferralScreens
      {...referral}
      action={withoutSealing}
      boroughs={page.sites.map(([borough]) => borough)}
      nonce=""
      textNumber={page.textNumber}
      nav={nav}
      notice={
        <>
          {isSignedOut && waiting.left.length === 0 ? <SignedOutNotice /> : <WaitingNotice {...waiting} />}
          <RefusedNotice {...waiting} />
        </>
      }
      kept={waiting}
      startAgain="/refer"
    />
  )
}
