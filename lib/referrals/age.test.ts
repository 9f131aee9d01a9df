import { describe, expect, it } from 'vitest'
import { ageBands, type AgeBand } from '@/db/words/referrals'
import { aReferralDocument, anOfficersContext } from '@/lib/testing/a-referral-form'
import { ageAt, ageAtReferral, ageBandAt, bandOf, underSixteen } from './age'

describe('ageAt', () => {
  it.each([
    ['2011-02-03', '2026-02-02', 14],
    ['2011-02-03', '2026-02-03', 15],
    ['2012-02-29', '2026-02-28', 13],
    ['2012-02-29', '2026-03-01', 14],
    ['2012-02-29', '2028-02-28', 15],
    ['2012-02-29', '2028-02-29', 16],
    ['2026-11-19', '2026-11-19', 0],
  ])('born %s, on %s: %i', (born, on, age) => {
    expect(ageAt(born, on)).toBe(age)
  })
})

describe('the age of a referral', () => {
  it('is reckoned on its London day, also when it is still yesterday in UTC', () => {
    const now = new Date('2026-06-30T23:30:00Z')
    const document = aReferralDocument(
      { birthDay: '1', birthMonth: '7', birthYear: '2010' },
      anOfficersContext({ now }),
    )
    expect(ageAtReferral(document)).toBe(16)
    expect(underSixteen(document)).toBe(false)
  })

  it('roughly has a band and no years', () => {
    const document = aReferralDocument({ howOld: 'roughly', ageBand: '15_16' })
    expect([ageAtReferral(document), ageBandAt(document), underSixteen(document)]).toEqual([null, '15_16', true])
  })

  it('not known counts as under 16', () => {
    const document = aReferralDocument({ howOld: 'not_known' })
    expect([ageAtReferral(document), ageBandAt(document), underSixteen(document)]).toEqual([null, null, true])
  })

  it('every age has its band', () => {
    const oldest: Record<AgeBand, number> = {
      under_10: 9,
      '10_11': 11,
      '12_14': 14,
      '15_16': 16,
      '17': 17,
      '18_20': 20,
      '21_25': 25,
      '26_and_over': 110,
    }
    const bands = Array.from({ length: 111 }, (_, years) => bandOf(years))
    for (const band of ageBands) expect(bands.lastIndexOf(band)).toBe(oldest[band])
  })
})
