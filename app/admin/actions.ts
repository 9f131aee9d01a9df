'use server'
import { foundBy } from '@/lib/account/find-action'
import type { Finding } from './_components/find-account'

export async function findAccountAction(_before: Finding, data: FormData): Promise<Finding> {
  const words = data.get('words')
  return foundBy(typeof words === 'string' ? words : '')
}
