import { NextResponse } from 'next/server'
import { beginSignIn } from '@/lib/organisation-sign-in/begin-sign-in'
import { backToSignIn } from '@/lib/organisation-sign-in/back-to-sign-in'

/** A link, and no form: a browser without script would not follow a form to another site from here. It changes nothing. */
export async function GET() {
  try {
    return NextResponse.redirect(await beginSignIn(), 303)
  } catch (error) {
    return NextResponse.redirect(backToSignIn(error), 303)
  }
}
