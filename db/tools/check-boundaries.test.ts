import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const houses: string[] = []
afterEach(() => houses.splice(0).forEach((house) => rmSync(house, { recursive: true })))

const sound = {
  'app/(desk)/cases/[reference]/page.tsx': `import { Row } from './_components/row'\nimport { load } from '@/lib/cases/load'\nexport default () => <Row of={load()} />`,
  'app/(desk)/cases/[reference]/_components/row.tsx': `import { label } from '@/lib/cases/model'\nexport const Row = (props: { of: string }) => <p>{label + props.of}</p>`,
  'app/(desk)/_components/shell.tsx': `export const Shell = () => <header />`,
  'app/(desk)/inbox/page.tsx': `import { Shell } from '../_components/shell'\nexport default () => <Shell />`,
  'components/ui/tag.tsx': `export const Tag = () => <b />`,
  'components/cases/line.tsx': `import { Tag } from '@/components/ui/tag'\nexport const Line = () => <Tag />`,
  'lib/cases/model.ts': `import { words } from '@/db/words/cases'\nexport const label = words[0]`,
  'lib/cases/load.ts': `import { rows } from '@/db/queries/cases'\nexport const load = () => String(rows)`,
  'lib/vault/private/ring.ts': `export const ring = 1`,
  'lib/vault/open.ts': `export { ring } from './private/ring'`,
  'db/words/cases.ts': `export const words = ['waiting'] as const`,
  'db/queries/cases.ts': `import pg from 'pg'\nexport const rows = pg.types`,
}

function check(files: Record<string, string>) {
  const house = mkdtempSync(join(tmpdir(), 'divert-house-'))
  houses.push(house)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), text)
  }
  copyFileSync('.dependency-cruiser.mjs', join(house, '.dependency-cruiser.mjs'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'))
  const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'db/tools/check-boundaries.mjs')], {
    cwd: house,
    encoding: 'utf8',
  })
  return {
    status,
    broken: [...new Set(stderr.split('\n').flatMap((line) => /^([a-z-]+): /.exec(line)?.[1] ?? []))].sort(),
    stderr,
  }
}

test('a sound house passes', () => {
  expect(check(sound)).toMatchObject({ status: 0, stderr: '' })
})

test.each([
  ['db-points-nowhere', 'db/queries/reads-up.ts', `import { load } from '@/lib/cases/load'\nload()`],
  [
    'db-points-nowhere',
    'db/queries/types-up.ts',
    `import type { ring } from '../../lib/vault/open'\nexport type R = typeof ring`,
  ],
  ['lib-points-down', 'lib/cases/shows.ts', `export { Tag } from '@/components/ui/tag'`],
  ['components-point-down', 'components/cases/stores.tsx', `export { rows } from '@/db/queries/cases'`],
  ['components-know-words-only', 'components/cases/acts.tsx', `export { load } from '@/lib/cases/load'`],
  ['browser-gets-words-only', 'lib/people/model.ts', `export { load } from '@/lib/cases/load'`],
  ['ui-knows-no-domain', 'components/ui/case-tag.tsx', `export { label } from '@/lib/cases/model'`],
  ['app-without-db', 'app/(desk)/inbox/data.ts', `export { rows } from '@/db/queries/cases'`],
  ['sql-only-in-db', 'lib/cases/goes-round.ts', `import { sql } from 'drizzle-orm'\nexport const x = sql`],
  ['vault-private', 'lib/cases/opens.ts', `export { ring } from '@/lib/vault/private/ring'`],
  ['routes-are-private', 'app/(desk)/inbox/borrows.tsx', `export { Row } from '../cases/[reference]/_components/row'`],
  ['routes-are-private', 'app/(desk)/inbox/new/page.tsx', `export { default } from '../page'`],
  ['no-unresolved', 'lib/cases/lost.ts', `export { nothing } from '@/lib/cases/nowhere'`],
  ['no-circles', 'lib/cases/circle.ts', `import { two } from './circle-two'\nexport const one = () => two`],
  ['proof-stays-out', 'lib/cases/fakes.ts', `export { aCase } from '@/db/testing/a-case'`],
])('%s notices %s', (rule, file, text) => {
  const others = {
    'lib/cases/circle-two.ts': file.includes('circle')
      ? `import { one } from './circle'\nexport const two = () => one`
      : '',
    'db/testing/a-case.ts': `export const aCase = 1`,
  }
  expect(check({ ...sound, ...others, [file]: text })).toMatchObject({
    status: 1,
    broken: expect.arrayContaining([rule]),
  })
})

test('a check that could read nothing does not pass', () => {
  const { status, stderr } = check({ 'app/globals.css': '' })
  expect(status).toBe(1)
  expect(stderr).toContain('nothing was checked')
})
