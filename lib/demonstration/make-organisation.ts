import { asSetup } from '@/db/as-setup'
import { askNobodyForFactors } from '@/db/queries/factors'
import { introduceAlready } from '@/db/queries/preferences'
import { insertTeam, joinTeams } from '@/db/queries/teams'
import { createAccount } from '../account/create-account'
import { cast, demonstrationPassword, teams, type CastMember } from './cast'

/** Everybody else begins with the introduction, so that the demonstration has it to show: one officer and one specialist. */
const introduced = cast
  .map(({ email }) => email)
  .filter((email) => !['custody@divert.example', 'farah@divert.example'].includes(email))

/** The sites, teams and people who work in the demonstration, as they stood on `opened`. Their password is enough. */
export async function makeOrganisation(setupUrl: string, opened: Date) {
  for (const member of cast satisfies CastMember[]) {
    const given = { ...member, password: demonstrationPassword }
    await createAccount(given, { setupUrl, makeSites: true, now: opened })
  }
  await asSetup(setupUrl, async (tx) => {
    await askNobodyForFactors(tx)
    await introduceAlready(tx, introduced, opened)
    for (const [site, names] of Object.entries(teams)) {
      for (const name of names) await insertTeam(tx, site, name)
    }
    for (const { email, teams: joined = [], leads = false } of cast as readonly CastMember[]) {
      await joinTeams(tx, email, joined, leads)
    }
  })
}
