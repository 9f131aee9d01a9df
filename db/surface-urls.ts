import { surfaces, type LoginRole, type Surface } from './login-roles'

/** The setting that holds the address of one surface's login. */
export function urlSetting(surface: Surface) {
  return `DIVERT_${surface.toUpperCase()}_URL`
}

/** The addresses that the environment gives for surfaces; the others are not configured. */
export function givenUrls(environment: NodeJS.ProcessEnv): Partial<Record<Surface, string>> {
  return Object.fromEntries(
    surfaces.flatMap((surface) => {
      const url = environment[urlSetting(surface)]
      return url ? [[surface, url]] : []
    }),
  )
}

/** The address of one login on the server and database of `setupUrl`, with that address's options. */
export function loginUrl(setupUrl: string, role: LoginRole, password: string) {
  const url = new URL(setupUrl)
  url.username = role
  url.password = password
  return url.toString()
}
