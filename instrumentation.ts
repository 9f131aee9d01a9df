/** Runs once when the server starts: checks the settings and the schema, and opens referrals where this process may. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.NODE_ENV === 'production') (await import('./lib/quiet-console')).quietConsole()
  const { startService } = await import('./lib/start-service')
  await startService()
}

/** An error nobody caught: the route's pattern, the error's class and the number shown to people, never its words, path or query. */
export async function onRequestError(error: unknown, _request: unknown, context: { routePath: string }) {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/log')
  const { name, digest } = error instanceof Error ? (error as Error & { digest?: string }) : { name: 'unknown' }
  log.error('request.failed', { route: context.routePath, code: name, requestId: digest })
}
