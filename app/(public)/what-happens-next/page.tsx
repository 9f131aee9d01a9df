import type { Metadata } from 'next'
import { PublicPage } from '../_components/public-page'
import { NextSteps } from '../_components/next-steps'

export const metadata: Metadata = { title: { absolute: 'What happens next' } }

export default function WhatHappensNextPage() {
  return (
    <PublicPage forYoungPeople>
      <NextSteps />
    </PublicPage>
  )
}
