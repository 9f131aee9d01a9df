import { describe, expect, it } from 'vitest'
import { otherWays } from '@/db/words/referrals'
import { aReferralDocument, aSpecialistsContext } from '@/lib/testing/a-referral-form'
import { nextStepSentence, readBack } from './read-back'

const linesOf = (title: string, form: Record<string, unknown> = {}) =>
  readBack(aReferralDocument(form)).find((card) => card.title === title)?.lines

describe('the read-back', () => {
  it('says it as the young person did', () => {
    expect(linesOf('You are')).toEqual(['Jordan Okafor, born 3 February 2011'])
    expect(linesOf('Reach you by')).toEqual([
      "Text, after 4pm. No calls, no voicemail. Don't mention the police.",
      'Your number: 07700 900 123',
    ])
    expect(linesOf('You like')).toEqual([
      'Football, Making music',
      'Free: Weekdays after 4pm, Saturday',
      'You would like: A coach, and a place to play',
    ])
    expect(linesOf('The officer ticked')).toEqual(['Wants activities', 'Trouble at school'])
  })

  it('shows what the officer wrote and how they would describe them, and lets each be taken out', () => {
    const card = readBack(aReferralDocument({ reasonNote: 'Quiet lately', perceivedEthnicity: 'IC3' }))[5]
    expect(card?.lines.slice(2)).toEqual(['Quiet lately', 'How they would describe you: Black'])
    expect(card?.takeOut?.map(({ value }) => value)).toEqual([
      'wants_activities',
      'trouble_at_school',
      'reason_note',
      'perceived_ethnicity',
    ])
  })

  it('shows every word that is sent', () => {
    const typed = {
      reasonNote: 'word-note',
      cameFrom: 'school',
      fromWhom: 'word-from',
      way: 'on_paper',
      language: 'other',
      languageOther: 'word-language',
      calledName: 'word-name',
      lastName: 'word-last',
      pronouns: 'word-pronouns',
      bestTime: 'word-time',
      otherAnswers: 'word-answers',
      dontMention: 'word-mention',
      otherWays,
      carerName: 'word-carer',
      carerPhone: '07700900124',
      worker: 'word-worker',
      school: 'word-school',
      solicitor: 'word-solicitor',
      letterAddress: 'word-address',
      visitPlace: 'word-visit',
      otherNumberWhose: 'word-whose',
      otherNumber: '07700900125',
      interestOther: 'word-interest',
      wants: 'word-wants',
    }
    const document = aReferralDocument(typed, aSpecialistsContext())
    const shown = readBack(document)
      .flatMap(({ lines }) => lines)
      .join('\n')
    const sent = JSON.stringify(document).match(/word-\w+/g) ?? []
    expect(sent).toHaveLength(18)
    expect(sent.filter((word) => !shown.includes(word))).toEqual([])
    for (const number of ['900 123', '900 124', '900 125']) expect(shown).toContain(number)
  })
})

describe('what happens next', () => {
  const due = new Date('2026-11-23T17:00:00Z')
  it.each([
    [{}, 'A coach will text you by the end of Monday 23 November.'],
    [{ safeTo: 'call' }, 'A coach will call you by the end of Monday 23 November.'],
    [
      { phone: 'none', otherWays: 'school', school: 'Highbury' },
      'A coach will get in touch the way you chose by the end of Monday 23 November.',
    ],
    [
      { phone: 'police_have_it', otherWays: 'i_will_contact_you' },
      'You said that you will contact us. A coach will be ready for you.',
    ],
  ])('%j', (form, words) => {
    expect(nextStepSentence(aReferralDocument(form), due)).toBe(words)
  })
})
