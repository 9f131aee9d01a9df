import { id, type Examination, type Side } from './examine'

/** A session ends one's own, everywhere ends all of one's own, and neither reaches anybody else's or an ended one. */
export async function checkSignOut({ rows, look, as, expect, holder }: Examination, side: Side, n: number) {
  const kind = side === 'intake' ? 'officer' : 'staff'
  await rows(
    `insert into account.accounts values ('${id(9)}', '9@divert.example', 'A', '${side === 'intake' ? 'officer' : 'specialist'}', 'DIVERT', null, now())`,
  )
  const session = (proof: string, account: number, revoked = 'null') =>
    rows(
      `insert into account.sessions values (sha256('${proof}'), '${id(account)}', '${kind}', now(), now() + interval '1 hour', ${revoked})`,
    )
  await session('second', n)
  await session('ended', n, `'2020-01-01'`)
  await session('theirs', 9)
  const open = async () =>
    (
      await rows(
        `select encode(token_hash, 'hex') as h from account.sessions where revoked_at is null and kind = '${kind}'`,
      )
    ).length
  const signOut = async (proof: string, everywhere: boolean) => {
    await holder(side, proof)
    await as(side, `select ${side}.sign_out(${everywhere})`)
  }
  await signOut('invented', true)
  expect(`${side}: an invented session ends none`, await open(), 3)
  await signOut('second', false)
  expect(`${side}: signing out ends one`, await open(), 2)
  await signOut(`of ${n}`, true)
  expect(`${side}: signing out everywhere ends one's own`, await holder(side, 'theirs'), id(9))
  expect(`${side}: and all of them`, await open(), 1)
  expect(
    `${side}: an ended one keeps its end`,
    await look(`select revoked_at < '2020-01-03' as kept from account.sessions where token_hash = sha256('ended')`),
    { kept: true },
  )
  await rows(`delete from account.sessions; delete from account.accounts where id = '${id(9)}'`)
}
