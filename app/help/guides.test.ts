import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { navOfRole } from '@/components/navigation/nav-of-role'
import { shortcutsOf } from '@/components/navigation/shortcuts-of'
import { roleLabels, type Role } from '@/lib/account/model'
import { guideOf } from '@/lib/help/guide-of'
import { welcomeOf } from '@/lib/help/welcome-of'

const roles = Object.keys(roleLabels) as Role[]
const everybodys = '(public)'

/** Addresses of pages, by the folders that hold them; what is in brackets is in no address. */
const pages = readdirSync(join(process.cwd(), 'app'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('page.tsx'))
  .map((file) => file.split('/').slice(0, -1))
const addressOf = (folders: string[]) => `/${folders.filter((folder) => !folder.startsWith('(')).join('/')}`
const addresses = pages.map(addressOf)
const publicAddresses = pages.filter(([first]) => first === everybodys).map(addressOf)

test.each(roles)('every link in the guide of a %s leads to a page that is there, and is theirs', (role) => {
  const links = guideOf(role).flatMap(({ links: given = [] }) => given)
  const own = navOfRole(role).map(({ href }) => href)
  for (const { href } of links) {
    expect(addresses).toContain(href)
    const isOwn = own.some((page) => href === page || href.startsWith(`${page}/`))
    expect([href, isOwn || publicAddresses.includes(href)]).toEqual([href, true])
  }
  const unmentioned = own.filter((page) => page !== '/help' && !links.some(({ href }) => href === page))
  expect(unmentioned).toEqual([])
})

test.each(roles)(
  'the guide of a %s has sections of their own address, each with something to read, and says who to ask',
  (role) => {
    const guide = guideOf(role)
    const ids = guide.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/)
    for (const { id, text = [], steps = [], points = [] } of guide)
      expect([id, text.length + steps.length + points.length]).not.toEqual([id, 0])
    expect(ids).toContain('who-to-ask')
    // The account page and the shortcuts' dialog have headings of these names.
    expect(ids).not.toContain('shortcuts')
  },
)

test.each(roles)('a %s is told three to five things at first', (role) => {
  expect(welcomeOf(role).length).toBeGreaterThanOrEqual(3)
  expect(welcomeOf(role).length).toBeLessThanOrEqual(5)
})

test.each(roles)('every page in the navigation of a %s has a key, and no key leads to two', (role) => {
  const list = shortcutsOf(role).filter(({ href }) => role !== 'officer' || href !== '/refer')
  expect(list.map(({ href }) => href)).toEqual(
    navOfRole(role)
      .map(({ href }) => href)
      .filter((href) => href !== '/refer'),
  )
  const letters = list.map(({ letter }) => letter)
  expect(new Set(letters).size).toBe(letters.length)
  // G begins a shortcut.
  expect(letters).not.toContain('g')
})
