import { spawnSync } from 'node:child_process'

/** The processes that `parent` has started, by what the system says. */
export function childrenOf(parent: number): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
    .filter(([, ppid]) => ppid === parent)
    .map(([pid]) => pid)
}

/** kill -9, and waits until none of them is left. One that has ended meanwhile is fine. */
export async function killAll(pids: number[]) {
  for (const pid of pids) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  for (const deadline = Date.now() + 10_000; pids.some(isAlive);) {
    if (Date.now() > deadline) throw new Error('A killed process is still there')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

// True as well until somebody has fetched what it ended with; pg_ctl would take it for a running server so long.
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
