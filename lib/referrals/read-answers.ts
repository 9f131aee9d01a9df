import * as z from 'zod/mini'
import { manyFields, referralFields, type Answers } from './fields'
import type { ReferralErrors } from './steps'

const strange = 'Something came that this form does not ask for. Start again on a clean page'
const again = 'Check this answer'

/** Answers in which any that could not be read, a needed one too, stands as '' (or []). */
export type ReadAnswers = {
  [Name in keyof Answers]: Answers[Name] extends unknown[] ? Answers[Name] : Answers[Name] | ''
}

/** Reads each control by itself: what can be read, and a message for each that cannot. */
export function readAnswers(posted: Record<string, unknown>): { answers: ReadAnswers; errors: ReferralErrors } {
  const form = typeof posted === 'object' && posted !== null ? posted : {}
  const errors: ReferralErrors = Object.keys(form).every((name) => Object.hasOwn(referralFields, name))
    ? {}
    : { form: strange }
  const answers: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(referralFields)) {
    const raw = Object.hasOwn(form, name) ? form[name] : undefined
    const value = manyFields.includes(name) ? asMany(raw) : asOne(raw)
    const read = z.safeParse(schema, value)
    answers[name] = read.success ? read.data : manyFields.includes(name) ? [] : ''
    if (!read.success) errors[name] = read.error.issues[0]?.message ?? again
  }
  return { answers: answers as ReadAnswers, errors }
}

/** A single answer. A list of several is left as it is, for the schema to refuse. */
function asOne(raw: unknown): unknown {
  if (raw === undefined || raw === null) return ''
  return Array.isArray(raw) && raw.length === 1 ? raw[0] : raw
}

function asMany(raw: unknown): unknown {
  if (raw === undefined || raw === null || raw === '') return []
  return typeof raw === 'string' ? [raw] : raw
}
