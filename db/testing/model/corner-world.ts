import type { Choices } from './world'

const session = [{ kind: null, state: 'live' as const }]
const look = { by: 1, of: 0, permission: 'case:open', purpose: 'duty', daysAgo: 0 } as const

/** What chance brings together too seldom: a lead, a colleague who looked for every kind of reason, and one who has left. */
export const cornerWorld: Choices = {
  sites: 1,
  teams: [0],
  accounts: [
    { role: 'practice_lead', isDisabled: false, sites: [0], teams: [{ team: 0, isLead: true }], sessions: session },
    { role: 'specialist', isDisabled: false, sites: [0], teams: [], sessions: session },
    { role: 'specialist', isDisabled: true, sites: [0], teams: [], sessions: session },
  ],
  people: 1,
  cases: [
    {
      person: 0,
      site: 0,
      team: 0,
      specialist: null,
      status: 'waiting',
      hasAlias: true,
      isOverdue: true,
      wasTried: true,
    },
  ],
  looks: [look, { ...look, daysAgo: 9 }, { ...look, permission: 'case:read' }, { ...look, purpose: null }],
  repairs: [0],
}
