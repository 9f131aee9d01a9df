import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { mailWay } from './mail-way'

const keptMail = z.object({
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  text: z.string(),
  at: z.coerce.date(),
})

const mostShown = 100

/** What the demonstration would have sent, the newest first; null where there is no such mailbox. */
export function readMailbox() {
  const way = mailWay()
  if (way.by !== 'mailbox') return null
  const names = existsSync(way.folder) ? readdirSync(way.folder).filter((name) => name.endsWith('.json')) : []
  return names
    .map((name) => ({
      id: name.replace('.json', ''),
      ...keptMail.parse(JSON.parse(readFileSync(join(way.folder, name), 'utf8'))),
    }))
    .sort((a, b) => +b.at - +a.at)
    .slice(0, mostShown)
}
