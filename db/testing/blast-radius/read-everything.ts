import pg from 'pg'
import { attempts } from '../wall/attempts'
import { readCatalogue } from '../wall/objects'

export type Taken = { from: string; row: Record<string, unknown> }

/** Where a row is about one young person, readable or sealed. How many old drafts were dropped is about nobody. */
export const aboutAPerson = /^(casework\.(?!drop_old_drafts\(\)$)|intake\.envelopes$)/

/**
 * Everything that somebody with this address and this session can read, in any table, view, column or function that the
 * catalogue names; nothing is asked for politely. What is refused is passed over, and nothing is kept.
 */
export async function readEverything(url: string, proof: string | null): Promise<Taken[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const taken: Taken[] = []
  const take = async (from: string, statement: string, values: unknown[] = []) => {
    await client.query('savepoint trial')
    const rows = await client.query(statement, values).then(
      (answer) => answer.rows as Taken['row'][],
      () => null,
    )
    await client.query('rollback to savepoint trial')
    taken.push(...(rows ?? []).map((row) => ({ from, row })))
    return rows !== null
  }
  try {
    const catalogue = await readCatalogue(client)
    await client.query('begin')
    // As the process would: by its own function for that, and by force.
    if (proof !== null) await client.query(`select set_config('divert.session', $1, true)`, [proof])
    for (const { schema, name, columns } of catalogue.relations) {
      const table = `"${schema}"."${name}"`
      if (await take(`${schema}.${name}`, `select * from ${table}`)) continue
      const readable: string[] = []
      for (const column of columns) {
        const before = taken.length
        if (await take('', `select "${column.name}" from ${table}`)) readable.push(`"${column.name}"`)
        taken.length = before
      }
      if (readable.length > 0) await take(`${schema}.${name}`, `select ${readable} from ${table}`)
    }
    const known = [...new Set(taken.flatMap(({ row }) => Object.values(row).flat().filter(isId)))]
    for (const { on, statement } of attempts(catalogue).filter(({ kind }) => kind === 'function')) {
      await take(on, statement)
      if (on.endsWith('(uuid)'))
        for (const id of known.slice(0, 200)) await take(on, statement.replace('null::uuid', '$1::uuid'), [id])
    }
    return taken
  } finally {
    await client.end()
  }
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)
