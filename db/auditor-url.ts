import { commandUrl } from './command-url'

/** Where the audit commands find the log. @throws SetupError, one line. */
export function auditorUrl(environment: NodeJS.ProcessEnv): Promise<string> {
  return commandUrl('auditor', environment, 'audit log')
}
