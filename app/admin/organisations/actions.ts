'use server'
import { redirect } from 'next/navigation'
import { addOrganisation } from '@/lib/administration/add-organisation'
import { changeOrganisation } from '@/lib/administration/change-organisation'
import { formAction } from '@/lib/form-action'

export const addOrganisationAction = formAction(addOrganisation, () => redirect('/admin/organisations?done=added'))
export const changeOrganisationAction = formAction(changeOrganisation, () =>
  redirect('/admin/organisations?done=changed'),
)
