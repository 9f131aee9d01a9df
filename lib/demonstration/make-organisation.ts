import { asSetup } from '@/db/as-setup'
import { insertTeam, joinTeams } from '@/db/queries/teams'
import { createAccount } from '../account/create-account'
import { cast, demonstrationPassword, teams, type CastMember } from './cast'

/** The sites, teams and people who work in the demonstration, as they stood on `opened`. */
export async function makeOrganisation(setupUrl: string, opened: Date) {
  for (const member of cast satisfies CastMember[]) {
    const given = { ...member, password: demonstrationPassword }
    await createAccount(given, { setupUrl, makeSites: true, now: opened })
  }
  await asSetup(setupUrl, async (tx) => {
    for (const [site, names] of Object.entries(teams)) {
      for (const name of names) await insertTeam(tx, site, name)
    }
    for (const { email, teams: joined = [], leads = false } of cast as readonly CastMember[]) {
      await joinTeams(tx, email, joined, leads)
    }
  })
}
