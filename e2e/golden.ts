import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'

/** Compares with a golden file; DIVERT_GOLDEN=update, and nothing else, writes it. */
export function expectGolden(file: URL, found: string) {
  if (process.env.DIVERT_GOLDEN === 'update') writeFileSync(file, found)
  expect(found).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '(no golden file)')
}

/** One block: what was asked, and for each outcome who met it. */
export function block(asked: string, met: [who: string, outcome: string][]): string {
  const outcomes = [...new Set(met.map(([, outcome]) => outcome))]
  const lines = outcomes.map((outcome) => {
    const who = met.filter(([, theirs]) => theirs === outcome).map(([one]) => one)
    return `  ${outcome}\n    ${who.length === met.length ? 'everybody' : who.join(', ')}\n`
  })
  return `${asked}\n${lines.join('')}`
}
