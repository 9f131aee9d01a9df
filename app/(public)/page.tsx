import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { homeOfVisitor } from '@/lib/account/home-of-visitor'
import { FrontPage } from './_components/front-page'
import { PublicPage } from './_components/public-page'

export const metadata: Metadata = { title: { absolute: 'Welcome' } }

export default async function StartPage() {
  const home = await homeOfVisitor()
  if (home) redirect(home)
  return (
    <PublicPage>
      <FrontPage />
    </PublicPage>
  )
}
