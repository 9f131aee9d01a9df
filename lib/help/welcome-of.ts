import type { Role } from '../account/model'

const points: Record<Role, readonly string[]> = {
  officer: [
    'You offer a young person one coach, on their side. Two short pages are yours; then you pass them the phone.',
    'Yes, no or not now is theirs alone. A no keeps nothing, and is not written down.',
    'No signal? The referral waits on the phone, locked, and goes by itself.',
    'Afterwards you see nothing, on purpose: what they say is between them and their coach.',
  ],
  specialist: [
    'New referrals are in the inbox, the most urgent first. Take one and it is yours.',
    'First contact is due by the close of the second working day. A try counts, so write each one down.',
    'Read the yellow safe-contact notice before every call. “Check first” says what to look at before that.',
    'My caseload says what comes next with whom. Say the next step each time, so that nobody goes quiet.',
    'Everybody who opens a case is written down, you too, and each case shows who has looked.',
  ],
  practice_lead: [
    'The dashboard shows your sites: what came in, first contact in time, what waits, and who carries what.',
    'In the inbox you see whom nobody has reached yet. A specialist takes each one.',
    'Caseload shows everybody’s open cases, and one colleague’s at a time before supervision.',
    'When another team opens a case of yours, your caseload page tells you who and why.',
    'Everybody who opens a case is written down, you too, and each case shows who has looked.',
  ],
  figures_manager: [
    'The dashboard shows how your sites do, for the period you choose.',
    'Under each figure, “What this counts” says exactly what is in it.',
    'No figure here is about one young person. Your account opens no case and sees no name.',
  ],
  partner: [
    'This is where introductions to you will come: a first name, what they would like to do, and whom to call.',
    'They cannot be made in the portal yet. Until then the specialist you know calls you.',
    'Worried about a young person? Your page says whom to call.',
  ],
  administrator: [
    'You invite people and say what they may do. You see accounts, and never a case or a password.',
    'Invite one person, or many officers from a CSV file. Each chooses a password of their own.',
    'Somebody lost a phone? Open their account and sign them out everywhere, at once.',
    'Settings hold from a day on, and Changes says who settled what.',
  ],
}

/** What somebody is told once, before they begin. */
export function welcomeOf(role: Role): readonly string[] {
  return points[role]
}
