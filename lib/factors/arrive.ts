import { redirect } from 'next/navigation'
import type { OwnFactors } from '@/db/queries/factors'
import { confirmAddress } from '../confirm-address'
import { leaveWhenOff } from '../leave-when-off'
import { currentFactorSession, currentFactors } from './current-factors'
import { readAppBeingAdded } from './enrol-app'

/** For a page about factors: who is on it, half signed in or wholly. Whoever is nobody is led to where they sign in. */
export async function arrive(): Promise<OwnFactors> {
  const session = await currentFactorSession()
  if (!session) redirect('/sign-in')
  const holder = await currentFactors().catch((error: unknown) => {
    leaveWhenOff(error)
    throw error
  })
  return holder ?? redirect('/signed-out')
}

/** The same, for a page that changes them: whoever may not right now is led to prove who they are, and then back here. */
export async function arriveToChange(): Promise<OwnFactors> {
  const holder = await arrive()
  if (holder.mayChange) return holder
  return redirect(holder.isHalf ? '/sign-in/second-step' : await confirmAddress())
}

/** The secret of the app that is being added; where none is any more, the page on which one begins. */
export async function arriveWithApp() {
  await arriveToChange()
  const session = await currentFactorSession()
  return (session && (await readAppBeingAdded(session))) ?? redirect('/sign-in/set-up')
}
