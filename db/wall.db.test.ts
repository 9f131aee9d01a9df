import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { surfaces } from './login-roles'
import { testDatabase, type TestDatabase } from './testing/database'
import { readPrivileges } from './testing/wall/read-privileges'
import { drawWall, tryEverything, type Tried } from './testing/wall/wall'

const golden = fileURLToPath(new URL('./wall.golden.txt', import.meta.url))

describe('the wall', () => {
  let database: TestDatabase
  let tried: Tried
  beforeAll(async () => {
    database = await testDatabase()
    tried = await tryEverything(database.superuser, database.urls)
  }, 120_000)
  afterAll(() => database.close())

  test('is what db/wall.golden.txt says, everything tried by every login', async () => {
    const wall = await drawWall(database.superuser, tried)
    if (process.env.DIVERT_WALL === 'update') writeFileSync(golden, wall)
    expect(wall).toBe(readFileSync(golden, 'utf8'))
  })

  test('does when tried what the catalogue says it does', async () => {
    for (const [login, allowed] of tried.byLogin)
      expect([login, allowed]).toEqual([login, await readPrivileges(database.superuser, login, tried.all)])
  })

  test('shows a grant that should not be there, by its column', async () => {
    const { superuser, urls } = database
    await superuser.query('grant usage on schema casework to divert_intake')
    await superuser.query('grant select (id), update (version) on casework.people to divert_intake')
    const wall = await drawWall(superuser, await tryEverything(superuser, urls))
    const [intake] = wall.split('\n\n')
    expect(intake).toContain('casework.people: select (id), update (version)')
    expect(wall).not.toBe(readFileSync(golden, 'utf8'))
  })

  test('was tried on every table, function and login there is', () => {
    expect(tried.byLogin.size).toBe(surfaces.length)
    expect(tried.all.length).toBeGreaterThan(400)
  })
})
