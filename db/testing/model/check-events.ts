import type { Client } from '../wall/objects'
import { asLogin, tryAll } from './as-login'
import type { World } from './build-world'
import { holderOf, opensCase } from './reference-model'
import type { Asker } from './visitors'

/** Who may add to which timeline: the holder, in their own name, on a case that is open to them, and nothing that only an arrival says. */
export async function checkEvents(client: Client, world: World, askers: Asker[]): Promise<string[]> {
  const differences: string[] = []
  await asLogin(client, 'divert_casework', async () => {
    for (const asker of askers) {
      const holder = holderOf(world, asker.session, 'staff')
      await client.query('select from account.enter($1)', [asker.proof])
      const tries = asker.cases.flatMap((caseId) => {
        const opens = opensCase(
          world,
          holder,
          world.cases.find(({ id }) => id === caseId)!,
        )
        const self = asker.session?.accountId ?? null
        return [
          {
            what: `a contact in their own name on ${caseId}`,
            opens,
            statement: event(caseId, 'contact.recorded', self),
          },
          ...(opens
            ? [
                {
                  what: `a contact in nobody's name on ${caseId}`,
                  opens: false,
                  statement: event(caseId, 'contact.recorded', null),
                },
                {
                  what: `a contact in another's name on ${caseId}`,
                  opens: false,
                  statement: event(
                    caseId,
                    'contact.recorded',
                    world.accounts.find(({ id }) => id !== self)?.id ?? null,
                  ),
                },
                { what: `an arrival on ${caseId}`, opens: false, statement: event(caseId, 'referral.received', self) },
              ]
            : []),
        ]
      })
      const outcomes = await tryAll(
        client,
        tries.map(({ statement }) => statement),
      )
      outcomes.forEach((outcome, n) => {
        const { what, opens } = tries[n]!
        if (outcome !== (opens ? 'yes' : '42501'))
          differences.push(
            `divert_casework, ${asker.name}, ${what}: should ${opens ? '' : 'not '}pass, and was: ${outcome}`,
          )
      })
    }
  })
  return differences
}

function event(caseId: string, type: string, by: string | null) {
  return `insert into casework.events values (gen_random_uuid(), '${caseId}', '${type}', '{}', null, now(), now(), ${by ? `'${by}'` : 'null'})`
}
