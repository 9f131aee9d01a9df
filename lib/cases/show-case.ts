import { redirect } from 'next/navigation'
import { cache } from 'react'
import { absent, show } from '../show'
import { parseReference } from '../vault/parse-reference'
import { getCase } from './get-case'
import { getDoor } from './get-door'
import type { CaseView } from './views'

/** Once for a request, however many parts of the page ask: the visit is written down once. */
const getOnce = cache(async (reference: string) => {
  const { asksWhy } = await show(getDoor, { reference })
  if (asksWhy) redirect(`/open/${reference}`)
  return show(getCase, { reference })
})

type Params = Promise<{ reference: string }>

/** The reference of an address, however it is written there. */
export async function referenceIn(params: Params): Promise<string> {
  return parseReference((await params).reference.replaceAll('%20', ' ')) ?? absent()
}

/** The case of an address. Where it belongs to another team, whoever asks is sent to say why first. */
export async function showCaseOf(params: Params): Promise<CaseView> {
  return getOnce(await referenceIn(params))
}

/** The same for a page, which also puts its own address right. `below`: "/about". */
export async function showCase(params: Params, below = ''): Promise<CaseView> {
  const supportCase = await showCaseOf(params)
  if (supportCase.reference !== (await params).reference) redirect(`/cases/${supportCase.reference}${below}`)
  return supportCase
}
