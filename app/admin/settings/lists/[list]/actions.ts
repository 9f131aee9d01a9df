'use server'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/form-action'
import { settleList } from '@/lib/settings/settle-list'

export const settleListAction = formAction(settleList, (_, { list }) =>
  redirect(`/admin/settings/lists/${list}?done=settled`),
)
