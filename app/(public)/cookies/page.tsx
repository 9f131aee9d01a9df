import type { Metadata } from 'next'
import { DescriptionList } from '@/components/ui/description-list'
import { essentialCookie } from '@/lib/account/essential-cookie'
import { PublicPage } from '../_components/public-page'

export const metadata: Metadata = { title: 'Cookies' }

export default function CookiesPage() {
  const { name, hours } = essentialCookie()
  return (
    <PublicPage>
      <h1>Cookies</h1>
      <p>A cookie is a small note that a website leaves in a browser. This one uses a single cookie, for signing in.</p>
      <DescriptionList
        ruled
        items={[
          { term: 'Name', value: name },
          { term: 'Who gets it', value: 'Staff and officers, when they sign in. Nobody else.' },
          { term: 'What it holds', value: 'A random code, sealed, that says which sign-in this is. No name.' },
          {
            term: 'How long',
            value: `At most ${hours} hours, and no longer than until they sign out. The sign-in itself ends sooner: as a rule after 12 hours, and for staff after an hour in which nothing was done.`,
          },
        ]}
      />
      <p>
        Pages like this one leave no cookie. There is no advertising, nothing counts visits, and no other company’s
        pages or pictures are loaded.
      </p>
      <h2>Why there is no banner</h2>
      <p>
        Websites have to ask before they leave a cookie, except one that they cannot work without. Nobody could stay
        signed in without this one, and there are no others.
      </p>
    </PublicPage>
  )
}
