import * as z from 'zod/mini'
import { caseStatuses, closingReasons } from '@/db/words/cases'
import { channels, directions, outcomes } from '@/db/words/contacts'
import type { EventType } from '@/db/words/events'
import { consentWays, present, routes, settings, type Route } from '@/db/words/referrals'
import { contactTitle, directionLabels, reachedThem } from '@/lib/contacts/model'
import { formatCount } from '@/lib/format'
import { consentWayLabels, presentLabels, settingLabels } from '@/lib/referrals/labels'
import { caseStatusLabels, closingReasonLabels } from './labels'
import type { CaseEventView } from './views'

export const timelineViews = ['everything', 'contact', 'decisions'] as const
export type TimelineView = (typeof timelineViews)[number]
export const timelineViewLabels: Record<TimelineView, string> = {
  everything: 'Everything',
  contact: 'Contact',
  decisions: 'Decisions',
}

/** Which view an address asks for; anything else is everything. */
export function timelineViewIn(asked: string | undefined): TimelineView {
  return timelineViews.find((view) => view === asked) ?? 'everything'
}

/** `meta`: what stands after the time and the name. A key moment is one of those that make the story. */
export type TimelineWords = { heading: string; meta: string[]; keyMoment: boolean }

const received = z.object({ route: z.enum(routes), setting: z.enum(settings) })
const saidYes = z.object({ way: z.enum(consentWays), present: z.array(z.enum(present)) })
const closing = z.object({ reason: z.enum(closingReasons) })
const moved = z.object({ to: z.enum(caseStatuses) })
const contact = z.object({
  direction: z.enum(directions),
  channel: z.enum(channels),
  outcome: z.enum(outcomes),
  minutes: z.nullish(z.number()),
  tries: z.optional(z.number()),
  movedTo: z.optional(z.enum(caseStatuses)),
})

const cameIn: Record<Route, string> = {
  community: 'Referred in the community',
  custody: 'Referred in custody',
  self: 'Asked for a coach themselves',
  partner: 'Referred by a partner',
  court: 'Referred at court',
  panel: 'Referred by a panel',
}

type Detail = CaseEventView['detail']
const plain = (heading: string) => () => ({ heading, meta: [], keyMoment: false })
const key = (heading: string) => () => ({ heading, meta: [], keyMoment: true })

/** Every kind of event has its words here; one whose detail cannot be read still says what it was. */
const wordsOf: Record<EventType, (detail: Detail) => TimelineWords> = {
  'referral.received': (detail) => {
    const { data } = received.safeParse(detail)
    if (!data) return key('Referred')()
    const where = data.route === 'custody' && data.setting === 'custody' ? [] : [settingLabels[data.setting]]
    return { heading: cameIn[data.route], meta: where, keyMoment: true }
  },
  'consent.said_yes': (detail) => {
    const { data } = saidYes.safeParse(detail)
    if (!data) return key('Said yes to contact')()
    const there = data.present.map((who) => presentLabels[who].toLowerCase()).join(', ')
    return {
      heading: 'Said yes to contact',
      meta: [consentWayLabels[data.way], ...(there ? [`with ${there}`] : [])],
      keyMoment: true,
    }
  },
  'consent.confirmed': key('Consent confirmed'),
  'case.taken': plain('Case taken'),
  'case.released': plain('Put back in the inbox'),
  'case.closed': (detail) => {
    const { data } = closing.safeParse(detail)
    return {
      heading: data ? `Closed: ${lowerFirst(closingReasonLabels[data.reason])}` : 'Closed',
      meta: [],
      keyMoment: true,
    }
  },
  'case.reopened': plain('Opened again'),
  'case.status_changed': (detail) => {
    const { data } = moved.safeParse(detail)
    return plain(data ? `Now: ${lowerFirst(caseStatusLabels[data.to])}` : 'Status changed')()
  },
  'case.next_action_set': plain('Next step planned'),
  'case.next_action_done': plain('Next step done'),
  'contact.recorded': (detail) => {
    const { data } = contact.safeParse(detail)
    if (!data) return plain('Contact')()
    const { direction, channel, outcome, minutes, tries, movedTo } = data
    return {
      heading: contactTitle(channel, outcome),
      meta: [
        ...(direction === 'we_tried' ? [] : [lowerFirst(directionLabels[direction])]),
        ...(tries ? [tries === 1 ? 'first try' : `try ${tries}`] : []),
        ...(minutes ? [formatCount(minutes, 'minute')] : []),
        ...(movedTo ? [`now ${lowerFirst(caseStatusLabels[movedTo])}`] : []),
      ],
      keyMoment: reachedThem(direction, outcome),
    }
  },
  'contact.undone': plain('A contact was taken back'),
}

export function timelineWords({ type, detail }: Pick<CaseEventView, 'type' | 'detail'>): TimelineWords {
  return wordsOf[type](detail)
}

export function eventsIn(view: TimelineView, events: readonly CaseEventView[]): CaseEventView[] {
  if (view === 'everything') return [...events]
  return events.filter(({ type }) => type.startsWith('contact.') === (view === 'contact'))
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
