import pino from 'pino'

/** Everything a log line may say. No free text, no path, no query, no person. */
export type LogFields = {
  requestId?: string
  /** The route's pattern, such as `/cases/[reference]`. */
  route?: string
  /** A SQLSTATE, an error code of ours, or an error's class name. */
  code?: string
  surface?: string
  count?: number
  milliseconds?: number
}

const fields = ['requestId', 'route', 'code', 'surface', 'count', 'milliseconds'] as const satisfies (keyof LogFields)[]

const destination = pino({
  level: process.env.DIVERT_LOG ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
})

function write(level: 'info' | 'warn' | 'error') {
  return (event: string, given: LogFields = {}) => {
    const known = Object.fromEntries(fields.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])))
    destination[level]({ event, ...known })
  }
}

/** The one way to write a log line: an event's name and fields from the closed list; anything else is dropped. */
export const log = { info: write('info'), warn: write('warn'), error: write('error') }
