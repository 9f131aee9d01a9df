import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connection } from 'next/server'
import { readReferPage } from '@/lib/referrals/refer-page'
import { workerScript } from '../_device/worker-script'

/** Other bytes with each build, each published key and each change of areas: then a device keeps the page anew, as a whole. */
export async function GET() {
  await connection()
  const build = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), '.next', 'BUILD_ID'), 'utf8')
  const stamp = build + JSON.stringify(await readReferPage())
  const edition = createHash('sha256').update(stamp).digest('hex').slice(0, 16)
  return new Response(workerScript(edition), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Service-Worker-Allowed': '/refer' },
  })
}
