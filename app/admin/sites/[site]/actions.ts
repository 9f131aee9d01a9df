'use server'
import { redirect } from 'next/navigation'
import { endSite } from '@/lib/administration/end-site'
import { endTeam } from '@/lib/administration/end-team'
import { nameSite } from '@/lib/administration/name-site'
import { nameTeam } from '@/lib/administration/name-team'
import { formAction } from '@/lib/form-action'

export const renameSiteAction = formAction(nameSite, ({ id }) => redirect(`/admin/sites/${id}?done=saved`))
export const endSiteAction = formAction(endSite, ({ id }) => redirect(`/admin/sites/${id}?done=saved`))
export const nameTeamAction = formAction(nameTeam, ({ siteId }) => redirect(`/admin/sites/${siteId}?done=saved`))
export const endTeamAction = formAction(endTeam, ({ siteId }) => redirect(`/admin/sites/${siteId}?done=saved`))
