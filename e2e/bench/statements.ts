import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from './bench'

type Superuser = Bench['superuser']

/**
 * Has the cluster write down every statement of every login, those inside functions too, and none of their values.
 * Before the web server starts, so that all of its connections do.
 */
export async function writeDownStatements(superuser: Superuser) {
  for (const setting of [
    `log_line_prefix = '@%u '`,
    `log_statement = 'all'`,
    'log_parameter_max_length = 0',
    `session_preload_libraries = 'auto_explain'`,
    'auto_explain.log_min_duration = 0',
    'auto_explain.log_nested_statements = on',
    'auto_explain.log_parameter_max_length = 0',
    `auto_explain.log_format = 'json'`,
    'autovacuum = off',
  ])
    await superuser.query(`alter system set ${setting}`)
  await superuser.query('select pg_reload_conf()')
}

/** What the logins did to the database while `work` ran, statement by statement. */
export async function statementsOf(bench: Bench, logins: string[], work: () => Promise<unknown>): Promise<string[]> {
  const log = join(bench.cluster.folder, 'server.log')
  const before = statSync(log).size
  await work()
  const written = readFileSync(log).subarray(before).toString('utf8')
  const statements = written.split(/^@/m).flatMap((entry) => {
    const [login = ''] = entry.split(' ', 1)
    return logins.includes(login) ? [`${login}: ${statementIn(entry)}`] : []
  })
  return statements.filter((one, at) => one !== statements[at - 1] && !ofTheServer.test(one))
}

/**
 * PostgreSQL's own look at a row that a foreign key names, which it takes when a row was really added. Nobody asked for
 * it, and it says nothing of anybody. A function that planning tries once before it is run stands twice in a row.
 */
const ofTheServer = /SELECT 1 FROM ONLY .* FOR KEY SHARE OF x$/

/** Without how long it took, what it cost, and the number of a prepared statement. */
function statementIn(entry: string): string {
  const explained = /"Query Text": ("(?:[^"\\]|\\.)*")/.exec(entry)?.[1]
  const text = explained ? `did ${JSON.parse(explained) as string}` : entry.slice(entry.indexOf(' ') + 1)
  return text.replace(/\s+/g, ' ').trim()
}
