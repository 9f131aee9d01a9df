import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roles } from '@/db/words/accounts'

/** One guard of the code, taken away or weakened: the file as it then reads. */
export type CodeMutation = { what: string; file: string; text: string }

type Swap = [what: string, from: string | RegExp, to: string]

const guards: Record<string, Swap[]> = {
  'lib/use-case.ts': [
    [
      'no session needed',
      "if (!actor) throw new AppError('SIGNED_OUT', 'Sign in to go on')",
      'if (!actor) return undefined as never',
    ],
    ['no role needed', 'if (!rule.roles.includes(actor.role))', 'if (false)'],
    ['no line in the log', 'if (audited && rule.audit)', 'if (false)'],
    ['a write without its line', 'audited: true', 'audited: false'],
    ['a read without its line', 'audited: shown.length > 0', 'audited: false'],
    [
      'a line that names no case',
      'verb: rule.audit, permission, objects,',
      'verb: rule.audit, permission, objects: [],',
    ],
    ['a line without its purpose', 'requestId: randomUUID(), purpose }', 'requestId: randomUUID() }'],
    ['input that nobody checks', 'if (!parsed.success) throw', 'if (false) throw'],
    ['a write without its events', 'await insertEvents(', 'void ('],
  ],
  'db/as.ts': [
    ['everybody is nobody', "if (visitor === 'nobody' || !enterFunction) return null", 'return null'],
    [
      'the proof is the token',
      "return createHash('sha256').update(`divert session ${token}`).digest('hex')",
      'return token',
    ],
    ['the server’s own words', 'if (sqlState) throw new DatabaseError(sqlState)', ''],
  ],
}

/** Every guard in the code, and every line of the permission table with one role more, one less, or no line in the log. */
export function codeMutations(root: string): CodeMutation[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const guarded = Object.entries(guards).flatMap(([file, swaps]) =>
    swaps.map(([what, from, to]) => {
      const text = read(file).replace(from, to)
      if (text === read(file)) throw new Error(`${file} has no such guard: ${what}`)
      return { what: `${file}: ${what}`, file, text }
    }),
  )
  return [...guarded, ...permissionMutations(read)]
}

function permissionMutations(read: (file: string) => string): CodeMutation[] {
  const file = 'lib/account/permissions.ts'
  const table = read(file)
  const entries = [...table.matchAll(/'([\w-]+:[\w-]+)': (\{[^}]*\})/g)]
  if (entries.length < 10) throw new Error(`${file} is not read as a table any more`)
  const changed = (index: number, rule: string, whole: string) =>
    table.slice(0, index) + whole + table.slice(index + rule.length)
  return entries.flatMap(({ 0: entry, 1: name, 2: rule, index }) => {
    const as = (what: string, instead: string) =>
      instead === rule
        ? []
        : [{ what: `${file}: ${name}, ${what}`, file, text: changed(index, entry, `'${name}': ${instead}`) }]
    const everybody = `[${roles.map((role) => `'${role}'`).join(', ')}] as const`
    return [
      ...as('for everybody', rule!.replace(/roles: (?:\[[^\]]*\]|\w+)/, `roles: ${everybody}`)),
      ...as('for nobody', rule!.replace(/roles: (?:\[[^\]]*\]|\w+)/, 'roles: []')),
      ...as('with no line in the log', rule!.replace(/audit: '\w+'/, 'audit: null')),
      ...as('through the administrators’ login', rule!.replace(/surface: '\w+'/, "surface: 'admin'")),
    ]
  })
}
