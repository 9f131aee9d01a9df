'use client'
import { Notice } from '@/components/ui/notice'
import { DocumentLink } from './document-link'

/** Said before anything is filled in, not after. */
export function SignedOutNotice() {
  return (
    <div className="mx-auto w-full max-w-xl px-4.5 pt-5 print:hidden">
      <Notice tone="info" live>
        You are signed out. What you send now waits on this device until an officer signs in here.{' '}
        <DocumentLink href="/sign-in" className="inline-flex min-h-11 items-center">
          Sign in
        </DocumentLink>
      </Notice>
    </div>
  )
}
