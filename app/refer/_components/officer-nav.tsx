import { SignOutForm } from '@/components/navigation/sign-out-form'
import { TextLink } from '@/components/ui/text-link'
import { signOutAction } from '@/app/_actions/sign-out'

const link = 'inline-flex min-h-11 items-center'

/** All there is for an officer. Shown on the officer's own screens alone. */
export function OfficerNav() {
  return (
    <nav aria-label="Main" className="border-t border-line bg-surface px-4.5 py-1 text-xs print:hidden">
      <ul className="mx-auto flex max-w-xl flex-wrap gap-x-6 text-brand">
        <li>
          <TextLink href="/refer" aria-current="page" className={link}>
            Refer
          </TextLink>
        </li>
        <li>
          <TextLink href="/account" className={link}>
            My account
          </TextLink>
        </li>
        <li>
          <SignOutForm signOut={signOutAction} />
        </li>
      </ul>
    </nav>
  )
}
