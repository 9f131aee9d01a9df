'use server'
import { redirect } from 'next/navigation'
import { openCase } from '@/lib/cases/open-case'
import { formAction } from '@/lib/form-action'

export const openAction = formAction(openCase, ({ reference }) => redirect(`/cases/${reference}`))
