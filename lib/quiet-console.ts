import { log } from './log'

/**
 * Next prints what nobody caught with its message, stack and properties, where a parser or a driver repeats what it was
 * given. From now on such a line says the error's class alone. Not for development, where that is what one looks for.
 */
export function quietConsole() {
  const say =
    (level: 'warn' | 'error') =>
    (...said: unknown[]) =>
      log[level]('next.said', { code: said.find((one) => one instanceof Error)?.name ?? 'text' })
  Object.assign(console, { warn: say('warn'), error: say('error') })
}
