'use server'
import { redirect } from 'next/navigation'
import { signOutHere } from '@/lib/account/sign-out'

export async function signOutAction() {
  await signOutHere({ everywhere: false })
  redirect('/signed-out')
}

export async function signOutEverywhereAction() {
  await signOutHere({ everywhere: true })
  redirect('/signed-out')
}
