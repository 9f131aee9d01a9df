import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { londonDateKey } from '../london-time'
import { anAuditLog, type AuditLog } from './testing/an-audit-log'

const folder = mkdtempSync(join(tmpdir(), 'divert-audit-'))
let log: AuditLog
beforeAll(async () => {
  log = await anAuditLog()
  await log.write(3)
  await log.chain()
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await log.database.close()
})

/** As npm runs it, with this process's addresses and keys and nothing else. */
function run(command: 'verify' | 'checkpoint' | 'export', args: string[] = [], environment: object = {}) {
  const { PATH } = process.env
  const own = { DIVERT_AUDITOR_URL: log.database.urls.auditor, DIVERT_KEYS_DIR: log.keys }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `lib/audit/${command}-command.ts`, ...args],
    { encoding: 'utf8', env: { PATH, NODE_ENV: 'test', ...own, ...environment } },
  )
  return { status, said: stdout.trimEnd().split('\n'), failed: stderr.trimEnd().split('\n') }
}

test('a log that is as it was written verifies, also against a checkpoint kept elsewhere', () => {
  const kept = join(folder, 'kept.txt')
  const { said } = run('checkpoint')
  expect(said).toHaveLength(1)
  writeFileSync(kept, said.join('\n'))
  const whole = '3 entries in 1 checkpoint, 0 waiting for the next, no findings'
  expect(run('verify')).toEqual({ status: 0, said: [whole], failed: [''] })
  expect(run('verify', ['--checkpoint', kept])).toEqual({ status: 0, said: [whole], failed: [''] })
})

test('a log that was changed says where, and ends with 1', async () => {
  const { superuser } = log.database
  await superuser.query(`update audit.entries set verb = 'erase' where id = 2`)
  expect(run('verify')).toMatchObject({
    status: 1,
    said: ['Entry 2 was changed', 'First bad entry: 2', expect.anything()],
  })
  await superuser.query(`update audit.entries set verb = 'consult' where id = 2`)
})

test('an export names its file', () => {
  const [today, file] = [londonDateKey(new Date()), join(folder, 'log.csv')]
  const { status, said } = run('export', ['--from', today, '--to', today, file])
  expect([status, said]).toEqual([0, [`4 entries written to ${file}`]])
  expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(6)
})

test.each([
  ['verify', ['--checkpoint', '/nowhere'], {}, 'Cannot read /nowhere'],
  ['verify', ['--checkpoint', 'package.json'], {}, 'Line 1 of the file is not a checkpoint'],
  [
    'verify',
    [],
    { DIVERT_AUDITOR_URL: 'postgresql://divert_auditor:x@127.0.0.1:1/divert' },
    /^Cannot reach the database of DIVERT_AUDITOR_URL/,
  ],
  ['verify', [], { DIVERT_AUDITOR_URL: '', DIVERT_DATA_DIR: folder }, /^There is no audit log yet/],
  ['verify', [], { DIVERT_KEYS_DIR: folder }, /^This process does not hold the key .*audit-public/],
  ['verify', ['--all'], {}, /^Unknown option '--all'/],
  ['export', ['log.csv'], {}, /^Say --from, .*Say --to/],
  ['export', ['--from', '2026-11-01', '--to', '2026-11-02', '/nowhere/a.csv'], {}, /^Cannot write to .* \(ENOENT\)/],
] as const)('%s %j with %j is refused in one line', (command, args, environment, line) => {
  const { status, said, failed } = run(command, [...args], environment)
  expect({ status, said, failed }).toEqual({ status: 1, said: [''], failed: [expect.stringMatching(line)] })
})
