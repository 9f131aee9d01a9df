import { lookInside } from '../db/testing/look-inside'
import { expectAccessible } from './accessible'
import { expect, phone, test } from './fixtures'
import { running } from './running'

for (const script of [true, false])
  test(`another team's case says whose it is, asks why, and then opens, ${script ? 'with' : 'without'} script`, async ({
    visit,
  }) => {
    const reference = await aCaseNobodyElseOpened(script ? 'trying_to_reach' : 'working_together')
    const dev = await visit('specialist of another team', { viewport: phone, script })
    await dev.goto(`/cases/${reference}/about`)
    await expect(dev.getByRole('heading', { level: 1 })).toHaveText('This case belongs to the Kentish Town team')
    await dev.getByRole('button', { name: 'Open the case' }).click()
    await expect(dev.getByRole('alert').first()).toContainText('Choose why you are opening it')
    if (script) await expectAccessible(dev)
    await dev.getByLabel('Covering for a colleague').check()
    await dev.getByRole('button', { name: 'Open the case' }).click()
    await expect(dev).toHaveURL(new RegExp(`/cases/${reference}$`))
    await dev.getByRole('link', { name: 'Who has looked' }).click()
    const own = dev.getByRole('row').filter({ hasText: 'Dev Patel' })
    await expect(own.first()).toContainText('Covering for a colleague')

    const lead = await visit('practice lead', { script })
    await lead.goto('/caseload')
    await lead.getByText('Who, when and why').click()
    await expect(lead.getByRole('listitem').filter({ hasText: reference }).first()).toContainText(
      'Dev Patel: Covering for a colleague',
    )
  })

/** A case of Kentish Town's for which nobody of another team has given a reason yet. */
async function aCaseNobodyElseOpened(status: string): Promise<string> {
  const superuser = lookInside(running.data)
  const { rows } = await superuser.query<{ reference: string }>(
    `select reference from casework.cases c join organisation.teams t on t.id = c.team_id and t.site_id = c.site_id
     where t.name = 'Kentish Town' and status = $1
       and not exists (select from audit.entries where permission = 'case:open' and objects @> array[c.id])
     order by reference limit 1`,
    [status],
  )
  await superuser.end()
  return rows[0]!.reference
}
