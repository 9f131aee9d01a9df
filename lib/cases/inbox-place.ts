import type { InboxPlace } from '@/db/queries/case-lists'

const shape = /^(\d{1,15})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Where a page of the inbox begins, as it stands in the address: a time and a number, nothing of anybody's. */
export function placeToText({ dueAt, id }: InboxPlace): string {
  return `${dueAt.getTime()}~${id}`
}

/** Null for anything else, which means the first page. */
export function placeFromText(text: string): InboxPlace | null {
  const [, time, id] = shape.exec(text) ?? []
  if (!time || !id) return null
  const dueAt = new Date(Number(time))
  return Number.isNaN(dueAt.getTime()) ? null : { dueAt, id }
}
