import { buttonStyle } from '@/components/ui/button-style'

/** A plain link: nothing fetches it ahead, and it works without script. */
export function OrganisationSignIn({ name }: { name: string }) {
  return (
    <div className="mt-8 border-t border-line pt-6">
      <p className="mb-3">Does your organisation sign you in?</p>
      {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- the issuer's page is no page of ours to fetch ahead */}
      <a href="/sign-in/organisation" className={buttonStyle({ variant: 'secondary' })}>
        Sign in with {name}
      </a>
    </div>
  )
}
