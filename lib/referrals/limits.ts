/**
 * The longest each text may be, in UTF-16 units: what `maxlength` counts in a browser, so both agree.
 * Together they guarantee that a sealed referral fits its envelope; `document.test.ts` tries all of them at once.
 */
export const limits = {
  reasonNote: 500,
  languageOther: 40,
  calledName: 50,
  lastName: 50,
  pronouns: 20,
  phoneNumber: 16,
  bestTime: 60,
  otherAnswers: 60,
  dontMention: 80,
  wayName: 40,
  wayDetail: 80,
  letterAddress: 150,
  interestOther: 100,
  wants: 300,
  fromWhom: 80,
  officerToken: 128,
} as const

/** What an envelope holds before it is padded: 8,192 bytes less a 4-byte length. */
export const envelopeRoom = 8192 - 4
