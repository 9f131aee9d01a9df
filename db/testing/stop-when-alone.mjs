// Its standard input is a pipe from the tests' process: the pipe ends when that process does, even when it was killed.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

const [cluster, temporary] = process.argv.slice(2)
const { folder, binaries, user } = JSON.parse(cluster)

process.stdin.resume()
process.stdin.on('end', () => {
  const stop = ['-D', folder, '-m', 'immediate', '-w', 'stop']
  spawnSync(join(binaries, 'bin', 'pg_ctl'), stop, { ...user, cwd: '/', stdio: 'ignore' })
  rmSync(temporary, { recursive: true, force: true })
})
