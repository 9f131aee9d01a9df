import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { fromOurPage, settingsOfIntake } from '../testing/a-sealed-post'
import { answerUnfinished } from './answer-unfinished'
import { listDrafts } from './list-drafts'

settingsOfIntake()

let service: CaseworkService
beforeAll(async () => (service = await aCaseworkService()))
afterAll(() => service.close())

const unfinished = { path: '/cases/DV-12345-ABCDE/contacts/new', values: { note: 'Rang twice', who: ['a', 'b'] } }
const asked = (body: string, headers: HeadersInit = fromOurPage) =>
  new Request('http://portal.example/api/account/unfinished', { method: 'POST', body, headers })

test('what a page sends before it goes is kept for whoever had it open', async () => {
  const { visitor } = await service.staff()
  const answer = await answerUnfinished(asked(JSON.stringify(unfinished)), visitor)
  expect([answer.status, await answer.text()]).toEqual([201, ''])
  expect(await listDrafts(visitor, {})).toHaveLength(1)
})

test.each([
  [403, 'another site sends it', JSON.stringify(unfinished), { origin: 'https://elsewhere.example' }],
  [413, 'it is more than a form can hold', JSON.stringify({ ...unfinished, more: 'x'.repeat(65_536) }), undefined],
  [400, 'it is not what a page sends', '{"path":"https://elsewhere.example","values":{}}', undefined],
  [400, 'it is no JSON', 'Rang twice', undefined],
  [401, 'nothing was typed', JSON.stringify({ ...unfinished, values: { note: '' } }), undefined],
])('%i and nothing is kept where %s', async (status, _why, body, headers) => {
  const { visitor } = await service.staff()
  const answer = await answerUnfinished(asked(body, headers), visitor)
  expect([answer.status, await answer.text()]).toEqual([status, ''])
  expect(await listDrafts(visitor, {})).toEqual([])
})

test('nobody’s is kept for nobody', async () => {
  expect((await answerUnfinished(asked(JSON.stringify(unfinished)), 'nobody')).status).toBe(401)
})
