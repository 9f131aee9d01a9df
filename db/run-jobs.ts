import { Logger, parseCronItems, run, runOnce, type Runner, type TaskList } from 'graphile-worker'
import { jobsSchema } from './login-roles'
import { pool } from './pools'

/** What can be done later, by name; each is given the payload of its job. */
export type Jobs = Record<string, (payload: unknown) => Promise<void>>

const pollMilliseconds = 2_000
const secondsToFinish = 5

/**
 * Does jobs as the worker's login until `stop()`, one at a time, looking every two seconds; `everyTenMinutes` is one of
 * them. `onFailure` is told a name of an error at most: a job's words might say something about somebody.
 */
export async function runJobs(jobs: Jobs, everyTenMinutes: string, onFailure: (code: string) => void) {
  const runner: Runner = await run({
    ...settings(onFailure),
    taskList: taskList(jobs),
    parsedCronItems: parseCronItems([{ task: everyTenMinutes, match: '*/10 * * * *', options: { maxAttempts: 1 } }]),
    pollInterval: pollMilliseconds,
    concurrency: 1,
    noHandleSignals: true,
    preset: { worker: { gracefulShutdownAbortTimeout: secondsToFinish * 1_000 } },
  })
  runner.promise.catch(() => onFailure('stopped'))
  return () => runner.stop()
}

/** Does what is due now, and comes back. */
export async function runJobsOnce(jobs: Jobs, onFailure: (code: string) => void = () => {}) {
  await runOnce({ ...settings(onFailure), taskList: taskList(jobs), noHandleSignals: true, concurrency: 1 })
}

function settings(onFailure: (code: string) => void) {
  const logger = new Logger(() => (level, _message, meta) => {
    const failed = meta?.error ?? meta?.e
    if (level === 'error') onFailure(failed instanceof Error ? failed.name : 'unknown')
  })
  const pgPool = pool('worker')
  // A connection that the server ends while it is in use would otherwise end the process.
  if (pgPool.listenerCount('connect') === 0) pgPool.on('connect', (client) => client.on('error', () => {}))
  return { pgPool, schema: jobsSchema, logger }
}

function taskList(jobs: Jobs): TaskList {
  return Object.fromEntries(Object.entries(jobs).map(([name, work]) => [name, (payload: unknown) => work(payload)]))
}
