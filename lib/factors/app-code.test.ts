import { expect, test } from 'vitest'
import { appAddress, appSecretText, drawAppSecret, stepOfCode } from './app-code'
import { codeOfApp } from './testing/code-of-app'

const at = (seconds: number) => new Date(seconds * 1000)
const rfcSecret = Buffer.from('12345678901234567890')

// RFC 6238, appendix B, the last six of its eight figures.
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
])('at %i seconds the code is %s', (seconds, code) => {
  expect(codeOfApp(rfcSecret, at(seconds))).toBe(code)
  expect(stepOfCode(rfcSecret, code, at(seconds))).toBe(Math.floor(seconds / 30))
})

test('a code counts one step either side of its own, whichever second it is, and says which step it is of', () => {
  const secret = drawAppSecret()
  for (const second of [0, 1, 15, 29]) {
    const now = at(1_800_000_000 + second)
    const step = 60_000_000
    for (const away of [-1, 0, 1])
      expect(stepOfCode(secret, codeOfApp(secret, at((step + away) * 30)), now)).toBe(step + away)
    for (const away of [-3, -2, 2, 3])
      expect(stepOfCode(secret, codeOfApp(secret, at((step + away) * 30)), now)).toBeNull()
  }
})

test('a key is shown in groups that read back to the same secret', () => {
  expect(appSecretText(rfcSecret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
  expect(drawAppSecret()).toHaveLength(20)
})

test('the picture says whose account it is, and what kind of code', () => {
  const address = new URL(appAddress(rfcSecret, 'amina@divert.example'))
  expect(address.protocol + address.host + decodeURIComponent(address.pathname)).toBe(
    'otpauth:totp/DIVERT:amina@divert.example',
  )
  expect(address.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(address.searchParams.get('issuer')).toBe('DIVERT')
})
