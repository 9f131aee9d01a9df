import { randomUUID } from 'node:crypto'
import { nobodysId } from './address-of'
import { textsOf } from '../lib/referrals/model'
import { news } from '../lib/help/news'
import { aReferralForm } from '../lib/testing/a-referral-form'

export type Fields = Record<string, string | string[]>
/** Cases of Camden in the demonstration, one in each state that an action asks for. */
export type Cases = Record<'waiting' | 'held' | 'lastTaken' | 'closed', { reference: string; version: string }>

/** What somebody who meant it would send to each server action, in the order of a case's life. */
export const plausible: Record<string, (cases: Cases) => Fields> = {
  signInAction: () => ({ email: 'somebody.else@divert.example', password: 'not the password' }),
  referAction: () => aReferralForm({ nonce: randomNonce() }) as Fields,
  addReferralAction: () =>
    aReferralForm({ nonce: randomNonce(), cameFrom: 'phone_call', way: 'by_phone', fromWhom: 'A colleague' }) as Fields,
  takeAction: ({ waiting }) => waiting,
  releaseAction: ({ lastTaken }) => lastTaken,
  recordContactAction: ({ held }) => ({
    ...held,
    requestId: randomUUID(),
    direction: 'we_tried',
    channel: 'call',
    outcome: 'no_answer',
    note: 'Rang twice',
  }),
  closeAction: ({ held }) => ({ ...held, reason: 'goals_met', note: 'All done' }),
  reopenAction: ({ closed }) => closed,
  openAction: ({ held }) => ({ ...held, purpose: 'covering_for_colleague' }),
  throwAwayAction: () => ({ id: nobodysId }),
  endSessionAction: () => ({ sessionId: nobodysId }),
  endOtherSessionsAction: () => ({}),
  requestResetAction: () => ({ email: 'somebody.else@divert.example' }),
  choosePasswordAction: () => ({ token: randomNonce(), password: 'three plain words' }),
  findAccountAction: () => ({ words: 'divert.example' }),
  // Of nobody, or with one answer missing: an account that was really changed would be another in the next visitor's turn.
  inviteAccountAction: () => ({ ...aPerson, role: 'officer', siteIds: [] }),
  changeAccountAction: () => ({ ...aPerson, id: nobodysId, siteIds: ['1'] }),
  changeRoleAction: () => ({ id: nobodysId, role: 'administrator' }),
  disableAccountAction: () => ({ id: nobodysId }),
  enableAccountAction: () => ({ id: nobodysId }),
  sendResetAction: () => ({ id: nobodysId }),
  sendInvitationAgainAction: () => ({ id: nobodysId }),
  withdrawLinksAction: () => ({ id: nobodysId }),
  resetFactorsAction: () => ({ accountId: nobodysId }),
  endSessionsOfAction: () => ({ accountId: nobodysId }),
  planLeaveAction: () => ({
    id: nobodysId,
    ...Object.fromEntries(['from', 'to'].map((end) => [`${end}.day`, '1'])),
    ...Object.fromEntries(['from', 'to'].map((end) => [`${end}.month`, '12'])),
    ...Object.fromEntries(['from', 'to'].map((end) => [`${end}.year`, '2099'])),
  }),
  cancelLeaveAction: () => ({ id: nobodysId, leaveId: nobodysId }),
  checkOfficersAction: () => ({ text: 'name,email,organisation,site\nNoor Khan,noor@police.example,Met,Camden' }),
  importOfficersAction: () => ({ rows: '[]', requestId: randomUUID() }),
  // Of a day that is far away, so that nothing here is in force for whoever comes next.
  settleClockAction: () => ({ pathway: 'community', workingDays: '3', closesAt: '17:00', fromOn: farAway }),
  settleListAction: () => ({ list: 'interests', codes: ['football', 'boxing'], fromOn: farAway }),
  settleRetentionAction: () => ({ rule: 'messages', days: '90', fromOn: farAway }),
  settleWordingAction: () => ({ ...Object.fromEntries(textsOf()), fromOn: farAway }),
  settleParticularsAction: () => ({
    name: 'A Trust',
    address: '1 A Street',
    email: 'privacy@divert.example',
    officer: 'A. Person',
    phone: '020 7946 0123',
    text: '07700 900 456',
    teamEmail: 'team@divert.example',
    lawfulBasis: 'A ground',
    accessibilityEmail: 'access@divert.example',
    quickExit: 'https://www.bbc.co.uk/weather',
    fromOn: farAway,
  }),
  withdrawSettingAction: () => ({ key: 'clock:community', fromOn: farAway }),
  settleSignInRuleAction: () => ({ role: 'officer', needsFactor: 'no', idleMinutes: '720', longestHours: '12' }),
  addSiteAction: () => ({ name: `Site ${randomUUID().slice(0, 8)}` }),
  renameSiteAction: () => ({ id: '1', name: 'Camden' }),
  endSiteAction: () => ({ id: '1', endedOn: farAway }),
  nameTeamAction: () => ({ siteId: '1', name: `Team ${randomUUID().slice(0, 8)}` }),
  endTeamAction: () => ({ id: '1', endedOn: farAway }),
  giveBoroughAction: () => ({ area: 'E09000033', siteId: '1', fromOn: farAway }),
  stopBoroughAction: () => ({ area: 'E09000033', toOn: farAway }),
  withdrawBoroughAction: () => ({ area: 'E09000033', fromOn: farAway }),
  addOrganisationAction: () => ({ name: `Partner ${randomUUID().slice(0, 8)}`, kind: 'partner' }),
  changeOrganisationAction: () => ({
    was: 'Metropolitan Police',
    name: 'Metropolitan Police',
    kind: 'police',
    endedOn: '',
  }),
  passCodeAction: () => ({ code: '000000' }),
  passRecoveryCodeAction: () => ({ recoveryCode: '0000-0000-0000' }),
  askPasskeyAction: () => ({}),
  passPasskeyAction: () => ({ answer: '{}' }),
  passPasswordAction: () => ({ password: 'not the password' }),
  beginAppAction: () => ({}),
  enrolAppAction: () => ({ code: '000000' }),
  askNewPasskeyAction: () => ({}),
  enrolPasskeyAction: () => ({ name: 'Work phone', answer: '{}' }),
  removeFactorAction: () => ({ passkeyId: nobodysId }),
  makeRecoveryCodesAction: () => ({}),
  keptCodesAction: () => ({ kept: 'yes' }),
  noteIntroducedAction: () => ({}),
  markNewsReadAction: () => ({ newest: news[0]!.key }),
  // As it is already, so that nobody's keys are off for whoever comes next.
  setShortcutsAction: () => ({ on: 'yes' }),
  signOutAction: () => ({}),
  signOutEverywhereAction: () => ({}),
}

const aPerson = { name: 'Noor Khan', email: 'noor@police.example', otherOrganisation: 'Met', way: 'password' }

const farAway = '2099-01-01'

export function randomNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
}
