'use server'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/form-action'
import { withdrawSetting } from '@/lib/settings/withdraw-setting'
import { pageOf } from './_components/page-of'

export const withdrawSettingAction = formAction(withdrawSetting, ({ key }) => redirect(`${pageOf(key)}?done=withdrawn`))
