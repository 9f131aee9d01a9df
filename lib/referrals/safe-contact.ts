import { formatPhone } from '@/lib/format'
import type { Reach, WayToReach } from './document'
import { otherWayLabels } from './labels'

type Voice = 'about_them' | 'to_them'

/** What the young person's own phone may be used for now. Police having it, or it being lost, rules out all three. */
export function allowedChannels(reach: Pick<Reach, 'phone' | 'phoneNumber' | 'safeTo'>) {
  const usable = reach.phone === 'with_me' && reach.phoneNumber !== null
  return {
    text: usable && reach.safeTo.includes('text'),
    call: usable && reach.safeTo.includes('call'),
    voicemail: usable && reach.safeTo.includes('voicemail'),
  }
}

/** Whether the team can do anything to reach them, or has to wait to be contacted. */
export function hasSafeWay(reach: Reach): boolean {
  const { text, call, voicemail } = allowedChannels(reach)
  return text || call || voicemail || reach.otherWays.some(({ way }) => way !== 'i_will_contact_you')
}

/** "Text only, after 4pm. No calls, no voicemail. Don't mention the police." `to_them` is the same, said to the young person. */
export function safeContactSentence(reach: Reach, voice: Voice = 'about_them'): string {
  const theirs = voice === 'to_them'
  const others = reach.otherWays.filter(({ way }) => way !== 'i_will_contact_you').map((way) => inSentence(way, theirs))
  const willContact = reach.otherWays.some(({ way }) => way === 'i_will_contact_you')
  return [
    ...aboutPhone(reach, theirs),
    ...(others.length > 0 ? [`Other ways: ${others.join(', ')}.`] : []),
    ...(willContact ? [theirs ? 'You will contact us.' : 'They will contact us.'] : []),
    ...(reach.otherAnswers ? [`Someone else may answer: ${withoutStop(reach.otherAnswers)}.`] : []),
    ...(reach.dontMention ? [dontMentionSentence(reach.dontMention)] : []),
  ].join(' ')
}

/** Every other way, one line each, with the name and number it needs. */
export function waysToReach(reach: Reach): string[] {
  return reach.otherWays.map(({ way, name, phone, detail }) =>
    [
      otherWayLabels[way],
      [name, phone && formatPhone(phone), detail?.replaceAll('\n', ', ')].filter(Boolean).join(', '),
    ]
      .filter(Boolean)
      .join(': '),
  )
}

function aboutPhone(reach: Reach, theirs: boolean): string[] {
  const [phone, them] = theirs ? ['your phone', 'you'] : ['the phone', 'them']
  if (reach.phone === 'police_have_it') {
    return [`Police have ${phone}: no call, text or voicemail until ${theirs ? 'you say' : 'they say'} it is back.`]
  }
  if (reach.phone === 'lost') return [theirs ? 'You lost your phone.' : 'Phone lost: do not use an old number.']
  if (reach.phone === 'none') return ['No phone.']

  const allowed = allowedChannels(reach)
  const yes = [allowed.text && 'text', allowed.call && 'call', allowed.voicemail && 'voicemail'].filter(isWord)
  const no = [!allowed.text && 'texts', !allowed.call && 'calls', !allowed.voicemail && 'voicemail'].filter(isWord)
  if (yes.length === 0) return [`Do not use ${theirs ? phone : 'their phone'}.`]
  const only = yes.length === 1 && !theirs ? ' only' : ''
  const when = reach.bestTime ? `, ${lowerFirst(withoutStop(reach.bestTime))}` : ''
  return [
    `${upperFirst(orList(yes))}${only}${when}.`,
    ...(no.length > 0 ? [`${upperFirst(no.map((word) => `no ${word}`).join(', '))}.`] : []),
    ...(reach.safeTo.includes('ask_by_name') ? [`Ask for ${them} by name.`] : []),
  ]
}

function inSentence({ way }: WayToReach, theirs: boolean): string {
  if (way === 'worker') return theirs ? 'a worker you trust' : 'a worker they trust'
  return otherWayLabels[way].toLowerCase()
}

/** Reads as one sentence where it can; otherwise their words stand after a colon, as they typed them. */
function dontMentionSentence(words: string): string {
  const bare = withoutStop(words.replace(/^(please )?(don.t|do not) (mention|say) /i, ''))
  return /^(the|my|any|that|about|why) /i.test(bare)
    ? `Don't mention ${bare.charAt(0).toLowerCase()}${bare.slice(1)}.`
    : `Don't mention: ${bare}.`
}

const isWord = (word: string | false): word is string => word !== false
const withoutStop = (text: string) => text.replace(/[.\s]+$/, '')
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const orList = (words: string[]) => words.join(', ').replace(/, ([^,]*)$/, ' or $1')

/** Only words that are never names or days: "After 4pm" may lose its capital here, "Saturday" may not. */
const lowerFirst = (text: string) =>
  text.replace(
    /^(After|Before|Any|When|Between|From|Evenings|Mornings|Weekdays|Weekends|At|Not|Until|Late|Early)\b/,
    (word) => word.toLowerCase(),
  )
