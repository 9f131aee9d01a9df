'use server'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/form-action'
import { settleClock } from '@/lib/settings/settle-clock'

export const settleClockAction = formAction(settleClock, () => redirect('/admin/settings/clocks?done=settled'))
