import { z } from 'zod'
import { runJobs, type Jobs } from '@/db/run-jobs'
import { dropOldDrafts } from '../drafts/drop-old-drafts'
import { log } from '../log'
import { mailWay } from './mail-way'
import { sendMail } from './send-mail'
import { tendMail } from './tend-mail'

const mailJob = z.object({ id: z.uuid() })

/** What the worker can do: a job holds an id, and never an address, a name or a link. */
export const mailJobs: Jobs = {
  'send-mail': (payload) => sendMail(mailJob.parse(payload).id),
  'tend-mail': async () => {
    await tendMail()
    await dropOldDrafts()
  },
}

/** Sends what the outbox holds, until `stop()`. Without a mail server it stays there, and the log says so once. */
export function keepMailing() {
  if (mailWay().by === 'nothing') log.warn('mail.kept', { code: 'no-mail-server' })
  const running = start()
  return async function stop() {
    await (
      await running
    )?.()
  }
}

async function start() {
  try {
    await tendMail()
    return await runJobs(mailJobs, 'tend-mail', (code) => log.warn('job.failed', { code }))
  } catch (error) {
    log.error('mail.stopped', { code: error instanceof Error ? error.name : 'unknown' })
  }
}
