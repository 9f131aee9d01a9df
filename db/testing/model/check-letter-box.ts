import { asLogin } from './as-login'
import { id, type Examination } from './examine'

const bytes = (length: number) => `decode(repeat('02', ${length}), 'hex')`

/** An envelope goes in once and says nothing; an officer sends thirty an hour, and nobody's count outlives its hour. */
export async function checkLetterBox({ rows, as, expect, holder }: Examination) {
  for (const surface of ['intake', 'casework']) {
    const submit = `select intake.submit(${bytes(32)}, 1, 'community', '2026-11-19', ${bytes(8290)})`
    expect(
      `${surface}: a letter, twice, and its answer`,
      [await as(surface, submit), await as(surface, submit)],
      [[{ submit: '' }], [{ submit: '' }]],
    )
    expect(
      `${surface}: one envelope`,
      await rows(`select sealed_referral = ${bytes(8290)} as same from intake.envelopes`),
      [{ same: true }],
    )
    expect(
      'the opener takes it',
      await as(
        'opener',
        `delete from intake.envelopes where id in (select id from intake.envelopes) returning true as taken`,
      ),
      [{ taken: true }],
    )
  }
  await rows(
    `insert into account.sessions values (sha256('sender'), '${id(1)}', 'officer', now(), now() + interval '1 hour')`,
  )
  const may = async () => (await as('intake', 'select intake.may_submit() as may'))[0]!.may
  await holder('intake', 'nobody')
  expect('nobody may submit', await may(), false)
  await rows(
    `insert into account.submission_counts values ('${id(2)}', date_trunc('hour', now()) - interval '1 hour', 9), ('${id(3)}', date_trunc('hour', now()), 9)`,
  )
  await holder('intake', 'sender')
  const asked = []
  for (let tries = 0; tries < 31; tries += 1) asked.push(await may())
  expect('the first 30 in an hour', asked.slice(0, 30).every(Boolean), true)
  expect('the 31st', asked[30], false)
  expect(
    'earlier counts are gone and this hour stays',
    await rows('select account_id from account.submission_counts order by 1'),
    [{ account_id: id(1) }, { account_id: id(3) }],
  )
}

/** Who and where are the database's to say, whoever calls and whatever it is told. */
export async function checkLogLines({ client, rows, expect }: Examination) {
  await rows(
    `insert into account.sessions values (sha256('staff'), '${id(2)}', 'staff', now(), now() + interval '1 hour')`,
  )
  for (const [surface, enter] of [
    ['casework', true],
    ['admin', true],
    ['opener', false],
    ['auditor', false],
  ] as const) {
    await rows('truncate audit.entries')
    await asLogin(client, `divert_${surface}`, async () => {
      await client.query(enter ? `select account.enter('staff')` : `select set_config('divert.session', '', true)`)
      await client.query(`select audit.record('consult', 'x', '{}', '${id(5)}', null)`)
    })
    expect(`${surface}: the log's line`, await rows('select actor_id, actor_role, surface from audit.entries'), [
      { actor_id: enter ? id(2) : null, actor_role: enter ? 'specialist' : null, surface: `divert_${surface}` },
    ])
  }
}
