import { describe, expect, it } from 'vitest'
import { readingGrade } from './reading-age'

describe('readingGrade', () => {
  it('is low for short words in short sentences, high for long ones', () => {
    expect(readingGrade('The cat sat on the mat. It was a big cat.')).toBeLessThan(1)
    expect(
      readingGrade(
        'Notwithstanding the aforementioned considerations, organisational accountability necessitates comprehensive documentation.',
      ),
    ).toBeGreaterThan(18)
  })

  it('counts a heading or a line as a sentence, and nothing as nothing', () => {
    expect(readingGrade('Your choice\nWho sees this')).toBeLessThan(3)
    expect(readingGrade('')).toBe(0)
    expect(readingGrade('123. 456!')).toBe(0)
  })
})
