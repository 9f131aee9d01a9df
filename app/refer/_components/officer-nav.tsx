import { DocumentLink } from './document-link'

const link = 'inline-flex min-h-11 items-center'

/**
 * All there is for an officer, on the officer's own screens alone. The page is the same for everybody, so nobody's name
 * stands here, and signing out is on a page of its own.
 */
export function OfficerNav({ page }: { page: '/refer' | '/refer/whole' }) {
  return (
    <nav aria-label="Main" className="border-t border-line bg-surface px-4.5 py-1 text-xs print:hidden">
      <ul className="mx-auto flex max-w-xl flex-wrap gap-x-6 text-brand">
        <li>
          <DocumentLink href={page} aria-current="page" className={link}>
            Refer
          </DocumentLink>
        </li>
        <li>
          <DocumentLink href="/account" className={link}>
            My account and sign out
          </DocumentLink>
        </li>
        <li>
          <DocumentLink href="/help" className={link}>
            Help
          </DocumentLink>
        </li>
      </ul>
    </nav>
  )
}
