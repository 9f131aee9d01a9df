import type { CaseStatus, CheckFirstReason, ClosingReason } from '@/db/words/cases'
import type { Channel } from '@/db/words/contacts'
import type { EventType } from '@/db/words/events'
import type { Pathway } from '@/db/words/pathways'
import type { Borough } from '@/db/words/places'
import type { Reason, Route, Setting } from '@/db/words/referrals'
import type { Profile } from '@/lib/people/profile'
import type { ReferralRecord } from './referral-record'

/** What is clear on a case: codes, dates and who holds it. */
export type CaseFacts = {
  id: string
  reference: string
  version: number
  status: CaseStatus
  specialistId: string | null
  specialistName: string | null
  route: Route
  setting: Setting
  pathway: Pathway
  area: Borough
  reasons: Reason[]
  checkFirst: CheckFirstReason[]
  receivedAt: Date
  dueAt: Date
  firstContactAt: Date | null
  takenAt: Date | null
  tries: number
  nextOn: string | null
  nextChannel: Channel | null
  closedAt: Date | null
  closingReason: ClosingReason | null
}

/** A case as a row of a list: the young person's name and age, and nothing else that was sealed. */
export type ListedCase = CaseFacts & { name: string; age: string; lastContactAt: Date | null }

export type CaseEventView = {
  id: string
  type: EventType
  detail: Record<string, unknown>
  note: string | null
  happenedAt: Date
  /** A colleague's name; null for what came with the referral. */
  recordedBy: string | null
}

/** What this visitor may do with this case as it stands now. */
export type CaseActions = { take: boolean; release: boolean; recordContact: boolean; close: boolean; reopen: boolean }

export type CaseView = CaseFacts & {
  name: string
  profile: Profile
  referral: ReferralRecord
  /** Newest first. */
  events: CaseEventView[]
  may: CaseActions
  /** The instant all of this was read. */
  asAt: Date
}
