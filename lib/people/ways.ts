import type { OtherWay, Phone } from '@/db/words/referrals'
import { formatPhone } from '@/lib/format'
import { otherWayLabels } from '@/lib/referrals/labels'
import { allowedChannels } from '@/lib/referrals/safe-contact'
import type { Profile } from './profile'

/** One way to reach somebody. `links` holds only what the young person said is safe. */
export type WayToThem = { label: string; detail: string; links: { href: string; label: string }[] }

const phoneWords: Record<Phone, string> = {
  with_me: '',
  police_have_it: 'The police have it. No call, text or voicemail until they say it is back',
  lost: 'Lost. Do not use an old number',
  none: 'No phone',
}

const wayLabels: Record<OtherWay, string> = {
  ...otherWayLabels,
  worker: 'A worker they trust',
  i_will_contact_you: 'They will contact us',
}

/** Their own phone first, then every other way they gave, in their order. */
export function waysToThem({ reach }: Pick<Profile, 'reach'>): WayToThem[] {
  return [ownPhone(reach), ...reach.otherWays.map(otherWay)]
}

function ownPhone(reach: Profile['reach']): WayToThem {
  const { phone, phoneNumber } = reach
  const allowed = allowedChannels(reach)
  const number = phoneNumber ? formatPhone(phoneNumber) : ''
  const unsafe = phone === 'with_me' && !allowed.text && !allowed.call ? 'Do not text or call' : ''
  return {
    label: 'Their phone',
    detail: [number, phoneWords[phone], unsafe].filter(Boolean).join('. ') || 'No number given',
    links: [
      ...(allowed.text ? [{ href: `sms:${phoneNumber}`, label: 'Text' }] : []),
      ...(allowed.call ? [{ href: `tel:${phoneNumber}`, label: 'Call' }] : []),
    ],
  }
}

function otherWay({ way, name, phone, detail }: Profile['reach']['otherWays'][number]): WayToThem {
  return {
    label: wayLabels[way],
    detail: [name, phone && formatPhone(phone), detail?.replaceAll('\n', ', ')].filter(Boolean).join(', '),
    links: phone ? [{ href: `tel:${phone}`, label: 'Call' }] : [],
  }
}
