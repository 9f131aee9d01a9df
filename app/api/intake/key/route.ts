import { connection } from 'next/server'
import { publishedKey, vault } from '@/lib/vault/vault'

/** The public key that a device seals for, signed, the same for everybody. */
export async function GET() {
  await connection()
  return Response.json(publishedKey(vault()))
}
