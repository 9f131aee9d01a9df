import { scratchSchema, type Catalogue, type Relation, type Routine } from './objects'

/** One thing a login may try: PostgreSQL's word for the privilege, what it is tried on, and what a refusal would name. */
export type Attempt = {
  kind: 'database' | 'schema' | 'table' | 'sequence' | 'function'
  verb: string
  on: string
  column?: string
  statement: string
  names: string[]
}

const quoted = (...parts: string[]) => parts.map((part) => `"${part}"`).join('.')

/** Every verb on everything in the catalogue. `where false` and `default` need no other privilege than the one tried. */
export function attempts({ database, schemas, relations, routines }: Catalogue): Attempt[] {
  const inDatabase = { kind: 'database' as const, on: database, names: [database] }
  return [
    { ...inDatabase, verb: 'create', statement: 'create schema trial' },
    { ...inDatabase, verb: 'temporary', statement: 'create temporary table trial ()' },
    ...schemas.flatMap((name) => onSchema(name)),
    ...relations.flatMap((relation) => (relation.kind === 'sequence' ? onSequence(relation) : onTable(relation))),
    ...routines.map(onRoutine),
  ]
}

function onSchema(name: string): Attempt[] {
  const schema = { kind: 'schema' as const, on: name, names: [name] }
  return [
    { ...schema, verb: 'usage', statement: `select from ${quoted(name, 'nothing_here')}` },
    { ...schema, verb: 'create', statement: `create table ${quoted(name, 'trial')} ()` },
  ]
}

function onTable({ schema, name, kind, columns }: Relation): Attempt[] {
  const table = quoted(schema, name)
  const whole = (verb: string, statement: string): Attempt => ({
    kind: 'table',
    verb,
    on: `${schema}.${name}`,
    statement,
    names: [schema, name],
  })
  const byColumn = columns.flatMap(({ name: column }) => [
    { ...whole('select', `select ${quoted(column)} from ${table} limit 0`), column },
    { ...whole('insert', `insert into ${table} (${quoted(column)}) values (default)`), column },
    { ...whole('update', `update ${table} set ${quoted(column)} = default where false`), column },
  ])
  const calls = 'execute function suppress_redundant_updates_trigger()'
  const time = kind === 'view' ? 'instead of' : 'before'
  return [
    ...byColumn,
    whole('delete', `delete from ${table} where false`),
    whole('trigger', `create trigger trial ${time} update on ${table} for each row ${calls}`),
    ...(kind === 'view' ? [] : [whole('truncate', `truncate ${table}`)]),
    ...pointedAt(columns).map((key) => whole('references', `create table ${scratchSchema}.trial (${key} ${table})`)),
  ]
}

/** A foreign key over the primary key; one that points anywhere else is refused before privileges are looked at. */
function pointedAt(columns: Relation['columns']): string[] {
  const key = columns.filter(({ inKey }) => inKey)
  if (key.length === 0) return []
  const mirrored = key.map(({ name, type }) => `${quoted(name)} ${type}`)
  return [`${mirrored.join(', ')}, foreign key (${key.map(({ name }) => quoted(name)).join(', ')}) references`]
}

function onSequence({ schema, name }: Relation): Attempt[] {
  const sequence = { kind: 'sequence' as const, on: `${schema}.${name}`, names: [schema, name] }
  return [
    { ...sequence, verb: 'select', statement: `select last_value from ${quoted(schema, name)}` },
    { ...sequence, verb: 'usage', statement: `select nextval('${quoted(schema, name)}')` },
    { ...sequence, verb: 'update', statement: `select setval('${quoted(schema, name)}', 1)` },
  ]
}

function onRoutine({ schema, name, signature, types, kind }: Routine): Attempt {
  const call = `${quoted(schema, name)}(${types.map((type) => `null::${type}`).join(', ')})`
  return {
    kind: 'function',
    verb: 'execute',
    on: signature,
    statement: kind === 'procedure' ? `call ${call}` : `select * from ${call}`,
    names: [schema, name],
  }
}
