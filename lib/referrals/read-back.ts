import { formatAge, formatDate, formatLongDay, formatName, formatPhone } from '@/lib/format'
import { boroughLabel } from '@/lib/places/model'
import type { ReferralDocument } from './document'
import { interestLabels } from './interest-labels'
import {
  cameFromLabels,
  consentWayLabels,
  freeTimeLabels,
  languageLabels,
  perceivedLabels,
  presentLabels,
  reasonLabels,
  routeLabels,
  settingLabels,
} from './labels'
import { allowedChannels, safeContactSentence, waysToReach } from './safe-contact'
import type { ReferralStep } from './steps'

/** One card of the read-back. `takeOut` holds what the young person may remove, as values of the field `takenOut`. */
export type ReadBackCard = {
  step: ReferralStep
  title: string
  lines: string[]
  takeOut?: { value: string; label: string }[]
}

/** Everything that is sent, in the order it is read back. A field that is added to the document is added here. */
export function readBack(document: ReferralDocument): ReadBackCard[] {
  return [
    { step: 'you', title: 'You are', lines: aboutYou(document) },
    { step: 'reach', title: 'Reach you by', lines: reachLines(document) },
    { step: 'likes', title: 'You like', lines: likesLines(document) },
    { step: 'present', title: 'With you now', lines: document.consent.present.map((who) => presentLabels[who]) },
    { step: 'language', title: 'Best for you', lines: [languageLine(document)] },
    ticked(document),
    { step: 'where', title: 'Sent with it', lines: sentWithIt(document) },
  ]
}

/** "A coach will text you by the end of Monday 23 November." Names no one and no service. */
export function nextStepSentence(document: ReferralDocument, dueAt: Date): string {
  const { text, call } = allowedChannels(document.reach)
  const waits = document.reach.otherWays.length > 0 && document.reach.otherWays.every(isTheirMove) && !text && !call
  if (waits) return 'You said that you will contact us. A coach will be ready for you.'
  const how = text ? 'text you' : call ? 'call you' : 'get in touch the way you chose'
  return `A coach will ${how} by the end of ${formatLongDay(dueAt)}.`
}

const isTheirMove = ({ way }: { way: string }) => way === 'i_will_contact_you'

function aboutYou({ person }: ReferralDocument): string[] {
  const { age } = person
  const stated =
    age.how === 'birth_date'
      ? `born ${formatDate(age.birthDate)}`
      : formatAge({ band: age.how === 'roughly' ? age.band : null })
  return [`${formatName(person)}, ${stated}`, ...some(person.pronouns)]
}

function reachLines({ reach }: ReferralDocument): string[] {
  return [
    safeContactSentence(reach, 'to_them'),
    ...(reach.phoneNumber ? [`Your number: ${formatPhone(reach.phoneNumber)}`] : []),
    ...waysToReach(reach),
  ]
}

function likesLines({ likes }: ReferralDocument): string[] {
  const liked = [...likes.interests.map((interest) => interestLabels[interest]), ...some(likes.interestOther)]
  return [
    liked.length > 0 ? liked.join(', ') : 'Nothing picked',
    ...(likes.freeTimes.length > 0 ? [`Free: ${likes.freeTimes.map((time) => freeTimeLabels[time]).join(', ')}`] : []),
    ...(likes.wants ? [`You would like: ${likes.wants}`] : []),
  ]
}

function languageLine({ language }: ReferralDocument): string {
  return language.other ? `${languageLabels[language.choice]}: ${language.other}` : languageLabels[language.choice]
}

function ticked({ source, reasons, reasonNote, perceivedEthnicity }: ReferralDocument): ReadBackCard {
  const takeOut = [
    ...reasons.map((reason) => ({ value: reason as string, label: reasonLabels[reason] })),
    ...(reasonNote ? [{ value: 'reason_note', label: reasonNote }] : []),
    ...(perceivedEthnicity
      ? [{ value: 'perceived_ethnicity', label: `How they would describe you: ${perceivedLabels[perceivedEthnicity]}` }]
      : []),
  ]
  const lines = takeOut.length > 0 ? takeOut.map(({ label }) => label) : ['Nothing']
  return { step: 'why', title: source.by === 'officer' ? 'The officer ticked' : 'We wrote down', lines, takeOut }
}

function sentWithIt({ source, route, setting, borough, consent, minutes, officerToken }: ReferralDocument): string[] {
  return [
    `You live in ${boroughLabel(borough)}`,
    `Way in: ${routeLabels[route]}. Where you met: ${settingLabels[setting]}`,
    `You said yes to contact. ${consentWayLabels[consent.way]}`,
    ...(source.by === 'specialist'
      ? [`Came from: ${[cameFromLabels[source.cameFrom], ...some(source.fromWhom)].join(', ')}`]
      : []),
    officerToken ? 'Which officer sent it, and the day and time' : 'The day and time',
    ...(minutes === null ? [] : ["How long the officer's part took"]),
  ]
}

const some = (text: string | null) => (text ? [text] : [])
