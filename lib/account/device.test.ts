import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceOf } from './device'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  ['Chrome on Android', `Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/140.0.0.0 Mobile Safari/537.36`],
  [
    'Safari on iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
  ],
  [
    'Edge on Windows',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
  ],
  ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'],
  [
    'Chrome on iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/140.0.0.0 Mobile/15E148 Safari/604.1',
  ],
  [
    'Samsung Internet on Android',
    `Mozilla/5.0 (Linux; Android 10; K) ${webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
  ],
  [
    'Safari on Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  ],
  ['Chrome on Chromebook', `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/140.0.0.0 Safari/537.36`],
  ['Unknown device', 'curl/8.5.0'],
  ['Unknown device', ''],
  ['Unknown device', null],
])('%s is what its browser makes of itself', (device, userAgent) => {
  expect(deviceOf(userAgent)).toBe(device)
})

const browser = '(Edge|Opera|Samsung Internet|Firefox|Chrome|Safari)'
const machine = '(Windows|Android|iPhone|iPad|Chromebook|Mac|Linux)'
const ours = new RegExp(`^(Unknown device|${browser}|${machine}|${browser} on ${machine})$`)

test('whatever the header says, the device is called by words of ours alone', () => {
  const signs = fc.constantFrom(
    'Edg/',
    'OPR/',
    'Firefox/',
    'Chrome/',
    'Version/',
    'Safari/',
    'Android',
    'iPhone',
    'Windows',
    '<b>',
  )
  const headers = fc.array(fc.oneof(signs, fc.string({ unit: 'binary' }))).map((parts) => parts.join(' '))
  const called = fc.property(headers, (header) => ours.test(deviceOf(header)))
  fc.assert(called, { numRuns: 300 })
})
