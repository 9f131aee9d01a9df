import { z } from 'zod'
import type { Checkpoint } from '@/db/queries/audit-log'
import { AppError } from '../errors'

/** A checkpoint as it is kept elsewhere: all that its signature vouches for, and none of the entries. */
export type KeptCheckpoint = Pick<Checkpoint, 'number' | 'madeAt' | 'hash' | 'keyId' | 'signature'>

const label = 'divert-audit-checkpoint-v1'

const line = z.tuple([
  z.literal(label),
  z.string().regex(/^\d{1,9}$/),
  z.iso.datetime(),
  z.base64url().length(43),
  z.string().regex(/^[0-9a-f]{16}$/),
  z.base64url().length(86),
])

/** One line of text, to be printed, mailed or put in a safe. */
export function writeKept({ number, madeAt, hash, keyId, signature }: KeptCheckpoint): string {
  const parts = [number, madeAt.toISOString(), hash.toString('base64url'), keyId, signature.toString('base64url')]
  return [label, ...parts].join(' ')
}

/**
 * The checkpoints of a file, one a line; empty lines and npm's own, which begin with ">", are passed over.
 * @throws AppError INVALID
 */
export function readKept(text: string): KeptCheckpoint[] {
  const lines = text.split(/\r?\n/).map((written, at) => ({ written: written.trim(), at: at + 1 }))
  const kept = lines.filter(({ written }) => written !== '' && !written.startsWith('>'))
  if (kept.length === 0) throw new AppError('INVALID', 'There is no checkpoint in the file')
  return kept.map(({ written, at }) => {
    const read = line.safeParse(written.split(/\s+/))
    if (!read.success) throw new AppError('INVALID', `Line ${at} of the file is not a checkpoint`)
    const [, number, madeAt, hash, keyId, signature] = read.data
    return {
      number: Number(number),
      madeAt: new Date(madeAt),
      hash: bytesOf(hash),
      keyId,
      signature: bytesOf(signature),
    }
  })
}

const bytesOf = (text: string) => Buffer.from(text, 'base64url')
