import { sql } from 'drizzle-orm'
import { date, index, integer, jsonb, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { sealed } from '../sealed'
import { caseStatuses, checkFirstReasons, closingReasons } from '../words/cases'
import { channels } from '../words/contacts'
import { eventTypes } from '../words/events'
import { perceivedEthnicities as perceivedCodes } from '../words/ethnicities'
import { pathways } from '../words/pathways'
import { boroughs } from '../words/places'
import { ageBands, reasons, routes, settings as referralSettings } from '../words/referrals'
import { accounts } from './account'
import { allOf, bytes, instant, oneOf } from './columns'
import { sites, teams } from './organisation'

export const casework = pgSchema('casework')

export const people = casework.table('people', {
  id: uuid().primaryKey(),
  /** This person's data key, wrapped by the people key of the ring. */
  sealedKey: sealed('sealed_key').notNull(),
  /** Names, date of birth, and every way to reach them. */
  sealedProfile: sealed('sealed_profile').notNull(),
  createdAt: instant('created_at').notNull(),
  version: integer().notNull().default(1),
})

/** An episode: one referral and the work that follows it. A person may have several. */
export const cases = casework.table(
  'cases',
  {
    id: uuid().primaryKey(),
    reference: text().notNull().unique(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    siteId: integer('site_id')
      .notNull()
      .references(() => sites.id),
    teamId: integer('team_id').references(() => teams.id),
    specialistId: uuid('specialist_id').references(() => accounts.id),
    status: text({ enum: caseStatuses }).notNull(),
    route: text({ enum: routes }).notNull(),
    setting: text({ enum: referralSettings }).notNull(),
    pathway: text({ enum: pathways }).notNull(),
    /** Where the young person lives, by GSS code. */
    area: text({ enum: boroughs }).notNull(),
    /** Whole years when referred; null when not known. */
    ageAtReferral: integer('age_at_referral'),
    ageBand: text('age_band', { enum: ageBands }),
    reasons: text({ enum: reasons }).array().notNull(),
    checkFirst: text('check_first', { enum: checkFirstReasons }).array().notNull(),
    receivedAt: instant('received_at').notNull(),
    dueAt: instant('due_at').notNull(),
    firstContactAt: instant('first_contact_at'),
    takenAt: instant('taken_at'),
    tries: integer().notNull().default(0),
    nextOn: date('next_on'),
    nextChannel: text('next_channel', { enum: channels }),
    lastEventAt: instant('last_event_at').notNull(),
    closedAt: instant('closed_at'),
    closingReason: text('closing_reason', { enum: closingReasons }),
    /** The referral as the young person sent it. */
    sealedReferral: sealed('sealed_referral').notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    oneOf('cases_status_known', table.status, caseStatuses),
    oneOf('cases_route_known', table.route, routes),
    oneOf('cases_setting_known', table.setting, referralSettings),
    oneOf('cases_pathway_known', table.pathway, pathways),
    allOf('cases_reasons_known', table.reasons, reasons),
    oneOf('cases_area_known', table.area, boroughs),
    oneOf('cases_age_band_known', table.ageBand, ageBands),
    allOf('cases_check_first_known', table.checkFirst, checkFirstReasons),
    oneOf('cases_closing_reason_known', table.closingReason, closingReasons),
    oneOf('cases_next_channel_known', table.nextChannel, channels),
    index('cases_waiting')
      .on(table.siteId, table.dueAt, table.id)
      .where(sql`status = 'waiting'`),
    index('cases_of_specialist')
      .on(table.specialistId, table.lastEventAt)
      .where(sql`status <> 'closed'`),
    index('cases_of_person').on(table.personId),
    index('cases_received').on(table.siteId, table.receivedAt),
  ],
)

/** A reference on somebody's card that clashed with an earlier one; the case answers to both. */
export const referenceAliases = casework.table(
  'reference_aliases',
  {
    alias: text().notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
  },
  (table) => [primaryKey({ columns: [table.alias, table.caseId] })],
)

/** What the officer ticked. Kept apart because nobody who works with the young person may read it. */
export const perceivedEthnicities = casework.table(
  'perceived_ethnicities',
  {
    caseId: uuid('case_id')
      .primaryKey()
      .references(() => cases.id),
    code: text({ enum: perceivedCodes }).notNull(),
  },
  (table) => [oneOf('perceived_ethnicities_code_known', table.code, perceivedCodes)],
)

/** Everything that happened, in order; the timeline is this and nothing else. Detail holds codes only. */
export const events = casework.table(
  'events',
  {
    id: uuid().primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    type: text({ enum: eventTypes }).notNull(),
    detail: jsonb().$type<Record<string, unknown>>().notNull(),
    sealedNote: sealed('sealed_note'),
    happenedAt: instant('happened_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by').references(() => accounts.id),
    /** Names one press of a button, so that a second press of it changes nothing. */
    requestId: uuid('request_id').unique(),
  },
  (table) => [
    oneOf('events_type_known', table.type, eventTypes),
    index('events_of_case').on(table.caseId, table.happenedAt, table.id),
  ],
)

/** One row for each envelope ever opened, so that the same envelope sent twice makes one case. */
export const openedEnvelopes = casework.table('opened_envelopes', {
  idempotencyKey: bytes('idempotency_key').primaryKey(),
  openedAt: instant('opened_at').notNull(),
})

/** Envelopes that did not open or did not validate: kept whole until somebody mends them. */
export const repairs = casework.table('repairs', {
  idempotencyKey: bytes('idempotency_key').primaryKey(),
  siteId: integer('site_id')
    .notNull()
    .references(() => sites.id),
  pathway: text({ enum: pathways }).notNull(),
  receivedOn: date('received_on').notNull(),
  sealedReferral: bytes('sealed_referral').notNull(),
  reason: text().notNull(),
  notedAt: instant('noted_at').notNull(),
})

/** What somebody had typed when their session ended, for them alone, for a day. */
export const drafts = casework.table(
  'drafts',
  {
    id: uuid().primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    /** Where it was typed and what. */
    sealedDraft: sealed('sealed_draft').notNull(),
    keptAt: instant('kept_at').notNull(),
  },
  (table) => [index('drafts_of_account').on(table.accountId)],
)
