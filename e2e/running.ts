import { join } from 'node:path'

function given(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is set by e2e/global-setup.ts`)
  return value
}

/** The product that this run has started: its address, and where it keeps and says things. */
export const running = {
  get url() {
    return given('DIVERT_E2E_URL')
  },
  get data() {
    return join(given('DIVERT_E2E_FOLDER'), 'data')
  },
  get temporary() {
    return join(given('DIVERT_E2E_FOLDER'), 'tmp')
  },
  get output() {
    return join(given('DIVERT_E2E_FOLDER'), 'output.log')
  },
}
