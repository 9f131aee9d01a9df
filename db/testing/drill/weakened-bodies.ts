import { isOurs, type Client } from '../wall/objects'
import type { Mutation } from './mutation'

type Body = { what: string; kind: 'function' | 'view'; owner: string; definition: string }

/** A condition as these bodies write them. A parenthesis inside may hold one more. */
const operand = String.raw`[\w.]+(?:\((?:[^()]|\([^()]*\))*\))?(?:::[\w[\]]+)?`
const sides = String.raw`(?:any ?\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|'[^']*'(?:::\w+)?|${operand})`
const condition = new RegExp(
  [
    String.raw`(?:not )?exists \((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)`,
    String.raw`${operand} in \([^()]*\)`,
    String.raw`${operand} is (?:not )?null`,
    String.raw`${operand} (?:=|<>|>=|<=|>|<|@>) ${sides}`,
    String.raw`not is_locked`,
    String.raw`t\.is_lead`,
  ].join('|'),
  'gi',
)

/** Each condition of each function and view, one at a time, made to hold always. */
export async function weakenedBodies(client: Client): Promise<Mutation[]> {
  const { rows } = await client.query<Body>(`
    select p.oid::regprocedure::text as what, 'function' as kind, pg_get_functiondef(p.oid) as definition, pg_get_userbyid(proowner) as owner
      from pg_proc p where ${isOurs('pronamespace::regnamespace::text')}
    union all select oid::regclass::text, 'view', pg_get_viewdef(oid), pg_get_userbyid(relowner)
      from pg_class where relkind = 'v' and ${isOurs('relnamespace::regnamespace::text')} order by 1`)
  return rows.flatMap(({ what, kind, definition }) => {
    const begins = kind === 'function' ? definition.indexOf('\nAS ') : definition.toLowerCase().indexOf(' where ')
    return [...definition.matchAll(condition)]
      .filter(({ index }) => begins >= 0 && index > begins && guards(definition, index))
      .map(({ 0: text, index }) => {
        const weakened = `${definition.slice(0, index)}true${definition.slice(index + text.length)}`
        const statement =
          kind === 'function' ? weakened : `create or replace view ${what} with (security_barrier) as ${weakened}`
        return { kind: `condition in a ${kind} always true`, what: `${what}: ${text}`, statement }
      })
  })
}

/** An assignment or a join's `on` is no guard: what counts follows `where`, `and`, `or`, `if` or `filter`. */
function guards(definition: string, index: number) {
  return /(?:\bwhere|\band|\bor|\bif)[\s(]+$/i.test(definition.slice(0, index))
}
