'use server'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/form-action'
import type { FormState } from '@/lib/form-state'
import { newsReadNoter } from '@/lib/help/note-news-read'

export async function markNewsReadAction(previous: FormState, data: FormData): Promise<FormState> {
  return formAction(await newsReadNoter(), () => redirect('/whats-new'))(previous, data)
}
