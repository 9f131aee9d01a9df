import { connection } from 'next/server'
import { readHealth } from '@/lib/health/read-health'

export async function GET() {
  await connection()
  const health = await readHealth()
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503 })
}
