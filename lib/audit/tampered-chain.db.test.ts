import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/as'
import { newestCheckpoint } from '@/db/queries/audit-log'
import { signForAudit } from '../vault/audit-signature'
import { aKeyRing } from '../vault/testing/a-key-ring'
import { checkpointHash, signedBytes } from './checkpoint-hash'
import { readKept, writeKept } from './kept-checkpoint'
import { makeCheckpoint } from './make-checkpoint'
import { aChainOfNine, type ChainOfNine } from './testing/a-chain-of-nine'

let log: ChainOfNine
beforeAll(async () => (log = await aChainOfNine()))
beforeEach(() => log.lay())
afterAll(() => log.database.close())

const newest = async () => (await as('auditor', 'nobody', ({ tx }) => newestCheckpoint(tx)))!

describe('somebody with the rights of the owner', () => {
  test.each([
    ['made_at', `made_at + interval '1 second'`],
    ['entry_ids', 'array[4, 5, 9]'],
    ['entry_hashes', `set_byte(entry_hashes, 40, 255 - get_byte(entry_hashes, 40))`],
    ['highest_id', '7'],
    ['previous_hash', `set_byte(previous_hash, 0, 255 - get_byte(previous_hash, 0))`],
    ['key_id', `'0000000000000000'`],
  ])('changes the field %s of a checkpoint', async (field, value) => {
    await log.change(`update audit.checkpoints set ${field} = ${value} where number = 2`)
    expect(await log.says()).toContain('Checkpoint 2 was changed')
  })

  test('changes the hash or the signature of a checkpoint', async () => {
    await log.change(`update audit.checkpoints set hash = sha256('') where number = 2`)
    expect(await log.says()).toEqual(['Checkpoint 2 was changed', 'Checkpoint 3 does not follow the one before it'])
    await log.change(
      `update audit.checkpoints set signature = set_byte(signature, 9, 255 - get_byte(signature, 9)) where number = 1`,
    )
    expect(await log.says()).toContain('The signature of checkpoint 1 does not hold')
  })

  test('changes an entry and makes its checkpoint fit, without the key', async () => {
    await log.change(`update audit.entries set permission = 'case:close' where id = 8`)
    await log.change('delete from audit.checkpoints where number = 3')
    const stranger = aKeyRing().ring
    await makeCheckpoint(stranger, () => new Date(Date.now() + 40 * 60_000))
    expect(await log.says()).toEqual(['Checkpoint 3 was signed with a key that is not ours'])

    const { keyId } = await newestOf(1)
    const forged = { ...(await newest()), keyId }
    const hash = checkpointHash(forged)
    const signature = signForAudit(stranger, signedBytes({ ...forged, hash }))
    await log.change('update audit.checkpoints set key_id = $1, hash = $2, signature = $3 where number = 3', [
      keyId,
      hash,
      signature,
    ])
    expect(await log.says()).toEqual(['The signature of checkpoint 3 does not hold'])
  })

  test('deletes a checkpoint out of the chain', async () => {
    await log.change('delete from audit.checkpoints where number = 2')
    expect((await log.says())[0]).toBe('Checkpoint 2 is gone')
  })

  test('deletes the first two', async () => {
    await log.change('delete from audit.checkpoints where number < 3')
    expect((await log.says())[0]).toBe('Checkpoints 1 to 2 are gone')
  })

  test('cuts off the end of the chain, which only a checkpoint kept elsewhere shows', async () => {
    const kept = readKept(`\n> divert-portal@0.1.0 audit:checkpoint\n${writeKept(await newest())}\n`)
    expect(await log.says(kept)).toEqual([])
    await log.change(
      `delete from audit.checkpoints where number = 3; update audit.entries set verb = 'erase' where id = 8`,
    )
    expect(await log.says()).toEqual([])
    expect(await log.says(kept)).toEqual(['Checkpoint 3, which was kept elsewhere, is gone from the log'])
    await log.chain(41)
    expect(await log.says()).toEqual([])
    expect(await log.says(kept)).toEqual(['Checkpoint 3 is not the one that was kept elsewhere'])
  })

  test('hands in a kept checkpoint of his own', async () => {
    const [own] = readKept(writeKept({ ...(await newest()), number: 2 }))
    expect(await log.says([own!])).toEqual(['The signature of the kept checkpoint 2 does not hold'])
  })
})

async function newestOf(number: number) {
  const { rows } = await log.change('select key_id as "keyId" from audit.checkpoints where number = $1', [number])
  return rows[0] as { keyId: string }
}
