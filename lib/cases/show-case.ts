import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { show } from '../show'
import { parseReference } from '../vault/parse-reference'
import { getCase } from './get-case'
import type { CaseView } from './views'

/** Once for a request, however many parts of the page ask: the visit is written down once. */
const getOnce = cache((reference: string) => show(getCase, { reference }))

type Params = Promise<{ reference: string }>

/** The case of an address, however its reference is written. */
export async function showCaseOf(params: Params): Promise<CaseView> {
  const reference = parseReference((await params).reference.replaceAll('%20', ' '))
  return reference ? getOnce(reference) : notFound()
}

/** The same for a page, which also puts its own address right. `below`: "/about". */
export async function showCase(params: Params, below = ''): Promise<CaseView> {
  const supportCase = await showCaseOf(params)
  if (supportCase.reference !== (await params).reference) redirect(`/cases/${supportCase.reference}${below}`)
  return supportCase
}
