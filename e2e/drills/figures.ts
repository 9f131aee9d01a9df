/** `--rounds 50` among the arguments, as a whole number within its bounds; `given` where it is left out. */
export function numberOf(name: string, given: number, [least, most]: [number, number]): number {
  const at = process.argv.indexOf(`--${name}`)
  const number = at < 0 ? given : Number(process.argv[at + 1])
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Error(`--${name} is a whole number from ${least} to ${most}`)
  return number
}

export function say(line: string) {
  process.stdout.write(`${line}\n`)
}

/** Prints what was found, and marks and remembers what is not as it should be. */
export function tell(what: string, found: unknown, expected: unknown = found) {
  const holds = found === expected
  say(`${holds ? '    ' : 'NOT '}${what}: ${String(found)}${holds ? '' : `, where it should be ${String(expected)}`}`)
  if (!holds) process.exitCode = 1
}

/** Runs a drill to its end; what it started is ended with it, however it ends. */
export function run(drill: () => Promise<void>) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  drill().then(
    () => process.exit(),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : 'It failed'}\n`)
      process.exit(1)
    },
  )
}
