export type Answer = { lines: string[]; isWell: boolean }

/**
 * Prints what a command found. The exit code is 1 when something is wrong, and when it could not be done, which is said
 * in one line.
 */
export function answer(command: () => Promise<Answer>) {
  command().then(
    ({ lines, isWell }) => {
      process.stdout.write(`${lines.join('\n')}\n`)
      if (!isWell) process.exitCode = 1
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : 'That could not be done'}\n`)
      process.exitCode = 1
    },
  )
}
