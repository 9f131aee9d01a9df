import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine } from '@/lib/audit/csv-line'
import { readOfficers } from './read-officers'
import { sortOfficers } from './sort-officers'

const head = 'name,email,organisation,site'
const known = {
  sites: [
    { id: 1, name: 'Camden', endedOn: null },
    { id: 2, name: 'Islington', endedOn: null },
    { id: 3, name: 'Gone', endedOn: '2026-01-01' },
  ],
  taken: new Set(['taken@police.example']),
}

function sorted(text: string) {
  const read = readOfficers(text)
  if ('fault' in read) throw new Error(read.fault)
  return sortOfficers(read.rows, known)
}

describe('a file of officers', () => {
  test('is read with a mark at its beginning, Windows line ends, semicolons and headings of its own', () => {
    const { good, bad } = sorted(
      '\uFEFFFull Name;E-mail address;Force;Borough\r\nSam Reed;SAM@police.example;Met;Camden\r\n',
    )
    expect(bad).toEqual([])
    expect(good).toEqual([
      { line: 2, name: 'Sam Reed', email: 'sam@police.example', organisation: 'Met', site: 'Camden', siteIds: [1] },
    ])
  })

  test('names its bad rows by line, each with every reason', () => {
    const { good, bad } = sorted(
      [
        head,
        ',no.name@police.example,Met,Camden',
        'Jo,not an address,Met,Camden',
        'Jo,jo@police.example,Met,Hackney',
        'Ann,ann@police.example,Met,Islington',
        'Ann again,ANN@police.example,Met,Camden',
        'Ed,taken@police.example,Met,Camden',
        'Al,,,Gone',
      ].join('\n'),
    )
    expect(good.map(({ name }) => name)).toEqual(['Ann'])
    expect(bad.map(({ line, reasons }) => [line, ...reasons])).toEqual([
      [2, 'The name is missing'],
      [3, 'This is not an e-mail address'],
      [4, 'There is no site called “Hackney”'],
      [6, 'The same address is in line 5'],
      [7, 'This address has an account already'],
      [8, 'The e-mail address is missing', 'The organisation is missing', 'There is no site called “Gone”'],
    ])
  })

  test('may name several sites, and its blank lines are passed over but counted', () => {
    const { good } = sorted(`${head}\n\nAnn,ann@police.example,Met,"Camden, Islington"\n,,,\n`)
    expect(good).toMatchObject([{ line: 3, siteIds: [1, 2] }])
  })

  test('what looks like a formula is text, and nothing else', () => {
    const { good } = sorted(`${head}\n"=HYPERLINK(""x"")",ann@police.example,Met,Camden`)
    expect(good).toMatchObject([{ name: '=HYPERLINK("x")' }])
  })

  test.each([
    ['nothing', '', /nothing in it/],
    ['a file without two of the columns', 'name,email\nSam,sam@police.example', /Missing there: organisation, site/],
    ['a quotation mark that is never closed', `${head}\n"Sam,sam@police.example,Met,Camden`, /quotation mark/],
    ['1,001 rows', `${head}\n${'Sam,sam@police.example,Met,Camden\n'.repeat(1001)}`, /At most 1000/],
  ])('%s is refused as a whole, and why', (_, text, reason) => {
    expect(readOfficers(text)).toEqual({ fault: expect.stringMatching(reason) })
  })
})

test('any text gives rows or named errors, and never throws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      head,
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '\uFEFF',
      '=',
      "'",
      'Camden',
      'sam@police.example',
    ),
    fc.string({ unit: 'binary' }),
  )
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.boolean(), anyText, (withHead, text) => {
      const read = readOfficers(withHead ? `${head}\n${text}` : text)
      const [fault, rows, unread] = 'fault' in read ? [read.fault, [], []] : ['none', read.rows, read.bad]
      expect(fault).not.toBe('')
      const { good, bad } = sortOfficers(rows, known)
      expect(good.length + bad.length).toBe(rows.length)
      for (const { reasons } of [...bad, ...unread]) expect(reasons).not.toHaveLength(0)
      for (const { name, email, siteIds } of good) expect([name, email, ...siteIds].every(Boolean)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('what a spreadsheet would write is read as it was', () => {
  const cell = fc.string({ minLength: 1 }).filter((text) => /^[a-z]/i.test(text))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
      const read = readOfficers([head.split(','), ...rows].map(csvLine).join(''))
      expect('rows' in read && read.rows.length).toBe(rows.length)
    }),
  )
})
