import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { show } from '../show'
import { parseReference } from '../vault/parse-reference'
import { getCase } from './get-case'
import type { CaseView } from './views'

/** Once for a request, however many parts of the page ask: the visit is written down once. */
const getOnce = cache((reference: string) => show(getCase, { reference }))

/** The case of a page's address, which is put right where the reference was written another way. `below`: "/about". */
export async function showCase(params: Promise<{ reference: string }>, below = ''): Promise<CaseView> {
  const { reference: written } = await params
  const reference = parseReference(decodeURIComponent(written))
  if (!reference) notFound()
  if (reference !== written) redirect(`/cases/${reference}${below}`)
  const found = await getOnce(reference)
  if (found.reference !== reference) redirect(`/cases/${found.reference}${below}`)
  return found
}
