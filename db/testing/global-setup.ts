import type { TestProject } from 'vitest/node'
import { loginRoles, type LoginRole } from '../login-roles'
import { migrate } from '../migrate'
import { startTestCluster, testPassword } from './cluster'

/** What a test file is told of the run's cluster. */
export type ClusterForTests = {
  port: number
  folder: string
  superuserPassword: string
  passwords: Record<LoginRole, string>
}

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: ClusterForTests
  }
}

/** Once for a run: a cluster with the roles, and the migrated template that every test file's database is cloned from. */
export default async function setup(project: TestProject) {
  const { stop, setupUrl, ...cluster } = await startTestCluster()
  try {
    const passwords = Object.fromEntries(loginRoles.map((role) => [role, testPassword()])) as Record<LoginRole, string>
    await migrate({ setupUrl, passwords })
    project.provide('cluster', { ...cluster, passwords })
  } catch (error) {
    stop()
    throw error
  }
  return stop
}
