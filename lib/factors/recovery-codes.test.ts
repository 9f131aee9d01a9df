import { expect, test } from 'vitest'
import { drawRecoveryCodes, readRecoveryCode, recoveryCodeHash } from './recovery-codes'

test('a set is ten different codes of 60 bits, in groups that can be read out', () => {
  const codes = drawRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
})

test('every symbol is drawn in every place', () => {
  const codes = Array.from({ length: 200 }, drawRecoveryCodes).flat()
  for (const place of [0, 3, 5, 13]) expect(new Set(codes.map((code) => code[place])).size).toBe(32)
})

test('a code is read however it was typed', () => {
  for (const typed of ['7K2M-9QXD-01HT', '7k2m9qxd01ht', ' 7k2m 9qxd – oiht ', '7K2M‑9QXD‑OLHT', '７K2M9QXD01HT'])
    expect(readRecoveryCode(typed)).toBe('7K2M-9QXD-01HT')
})

test.each(['', '7K2M-9QXD-01H', '7K2M-9QXD-01HTT', '7K2M-9QXD-01HU', '7K2M-9QXD-01H!'])('%j is no code', (typed) => {
  expect(readRecoveryCode(typed)).toBeNull()
})

test('a hash says nothing of the code and is the same each time', () => {
  expect(recoveryCodeHash('7K2M-9QXD-01HT')).toEqual(recoveryCodeHash('7K2M-9QXD-01HT'))
  expect(recoveryCodeHash('7K2M-9QXD-01HT')).toHaveLength(32)
  expect(recoveryCodeHash('7K2M-9QXD-01HS')).not.toEqual(recoveryCodeHash('7K2M-9QXD-01HT'))
})
