import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readingGrade } from '@/lib/reading-age'
import { referralFields } from './fields'
import { freeTimeLabels, otherWayLabels, phoneLabels, safeToLabels } from './labels'
import { sayingNoLabels, whoSeesLabels, wording, wordingVersion } from './wording'

/** Every text in a part of the wording, each as its own sentence. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : []
}
const passage = (...parts: unknown[]) => textsIn(parts).join('\n')

describe('what a young person reads', () => {
  it.each([
    ['the choice', passage(wording.choice)],
    ['the two checks', passage(wording.checks, whoSeesLabels, sayingNoLabels)],
    ['about them', passage(wording.language, wording.you, wording.reach, wording.present, wording.likes)],
    ['the tiles', passage(phoneLabels, safeToLabels, otherWayLabels, freeTimeLabels)],
    ['the end', passage(wording.readBack, wording.nothingKept.no, wording.nothingKept.not_now, wording.help)],
    ['the line about fairness', wording.fairness],
  ])('%s reads at age 9 to 11', (_, text) => {
    expect(readingGrade(text)).toBeLessThanOrEqual(5)
  })

  it('says the choice in the words that its version stands for', () => {
    const print = createHash('sha256').update(JSON.stringify(wording.choice)).digest('hex').slice(0, 16)
    expect({ wordingVersion, print }).toEqual({ wordingVersion: 'contact-1', print: 'c3deac370d0500f2' })
  })

  it('has a field for every question', () => {
    const asked = [...Object.keys(wording.you), ...Object.keys(wording.reach)].filter((name) => name !== 'title')
    expect(asked.filter((name) => !(name in referralFields))).toEqual([])
  })
})
