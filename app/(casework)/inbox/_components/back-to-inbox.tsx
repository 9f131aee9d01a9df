import { TextLink } from '@/components/ui/text-link'
import { inboxAddress, type InboxAsked } from './address'

/** Where list and referral are two pages. */
export function BackToInbox({ asked }: { asked: InboxAsked }) {
  return (
    <p className="mb-3 xl:hidden">
      <TextLink href={inboxAddress({ ...asked, case: undefined })} className="inline-flex min-h-11 items-center">
        Back to the inbox
      </TextLink>
    </p>
  )
}
