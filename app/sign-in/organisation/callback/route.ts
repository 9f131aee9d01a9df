import { NextResponse, type NextRequest } from 'next/server'
import { deviceOf } from '@/lib/account/device'
import { putSessionCookie } from '@/lib/account/session-cookie'
import { backToSignIn } from '@/lib/organisation-sign-in/back-to-sign-in'
import { finishSignIn } from '@/lib/organisation-sign-in/finish-sign-in'
import { takeStarted } from '@/lib/organisation-sign-in/started-cookie'
import { env } from '@/lib/env'

/** Where the issuer sends people back to. Only the browser that began a sign-in can end it, once. */
export async function GET(request: NextRequest) {
  try {
    const started = await takeStarted()
    if (!started) return NextResponse.redirect(backToSignIn(), 303)
    const opened = await finishSignIn(started, request.nextUrl.search, deviceOf(request.headers.get('user-agent')))
    if (!opened) return NextResponse.redirect(backToSignIn('no-account'), 303)
    await putSessionCookie(opened)
    return NextResponse.redirect(new URL('/', env().DIVERT_ORIGIN), 303)
  } catch (error) {
    return NextResponse.redirect(backToSignIn(error), 303)
  }
}
