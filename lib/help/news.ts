import type { Role } from '../account/model'

export type NewsEntry = {
  /** What is noted of whoever has read this one and all before it. Never changed, and never used again. */
  key: string
  /** A day in London. */
  on: string
  title: string
  text: string
  /** Whom it is for; everybody, where none are named. */
  roles?: readonly Role[]
}

const staff = ['specialist', 'practice_lead', 'figures_manager', 'partner', 'administrator'] as const
const caseworkers = ['specialist', 'practice_lead'] as const

/** The newest first: a new one goes on top. */
export const news: readonly NewsEntry[] = [
  {
    key: '2026-11-22-help',
    on: '2026-11-22',
    title: 'Help and what’s new',
    text: 'Help says how your part of the portal works, in short steps, and prints well. What changes is said on this page, and a number beside Help tells you that there is something to read.',
  },
  {
    key: '2026-11-22-shortcuts',
    on: '2026-11-22',
    title: 'Keyboard shortcuts',
    text: 'Press ? to see them. G and then a letter goes to a page, for instance G H to Help. You can switch them off in My account.',
    roles: staff,
  },
  {
    key: '2026-11-22-settings',
    on: '2026-11-22',
    title: 'Settings with a day to begin on',
    text: 'Lists, clocks, wording and how long things are kept can be settled in Settings, each from a day on. How a role signs in changes at once. Changes says who settled what.',
    roles: ['administrator'],
  },
  {
    key: '2026-11-22-invitations',
    on: '2026-11-22',
    title: 'Invite people by mail',
    text: 'Invite somebody, or many officers from a CSV file. Each gets a link, chooses a password of their own, and nobody else ever knows it.',
    roles: ['administrator'],
  },
  {
    key: '2026-11-22-unfinished',
    on: '2026-11-22',
    title: 'What you were writing is kept',
    text: 'If your session ends while you are writing, what you wrote is kept for you alone for 24 hours. Sign in again and choose “Look at it”.',
    roles: caseworkers,
  },
  {
    key: '2026-11-22-second-step',
    on: '2026-11-22',
    title: 'A second step when you sign in',
    text: 'An authenticator app or a passkey after your password, and ten recovery codes for the day you do not have it with you. See or change it in My account.',
  },
  {
    key: '2026-11-22-signed-in',
    on: '2026-11-22',
    title: 'See where you are signed in',
    text: 'My account lists each phone and computer where you are signed in. Sign out there with one press if you lost one or do not know it.',
  },
  {
    key: '2026-11-21-no-signal',
    on: '2026-11-21',
    title: 'Offer a referral without signal',
    text: 'A referral that cannot go at once waits on the phone, locked, and goes by itself when there is signal. The phone cannot open it, and neither can you.',
    roles: ['officer'],
  },
  {
    key: '2026-11-21-other-team',
    on: '2026-11-21',
    title: 'A case of another team asks why',
    text: 'Before a case of another team opens, you say why. Your answer is written down with your name, and that team’s lead is told.',
    roles: caseworkers,
  },
]
