import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { ruleOf, type Permission } from '../account/permissions'
import { currentVisitor } from '../account/visitor'
import type { AppError } from '../errors'
import type { FormValues } from '../form-state'
import { keepDraft } from './keep-draft'

/**
 * Where a post of casework came too late because the session had ended: keeps what was typed and leads to where one
 * signs in again. Comes back where there is nothing to keep, or it could not be kept.
 */
export async function keepForLater(error: AppError, permission: Permission, values: FormValues) {
  if (error.code !== 'SIGNED_OUT' || ruleOf(permission).surface !== 'casework') return
  const path = await pathOfPage()
  if (path && (await keepDraft(await currentVisitor(), { path, values }))) redirect('/signed-out?kept=yes')
}

/** The address of the page whose form was posted, without its query. */
async function pathOfPage(): Promise<string | null> {
  const referer = (await headers()).get('referer')
  return referer && URL.canParse(referer) ? new URL(referer).pathname : null
}
