import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [megabyte, mostMegabytes] = [1024 * 1024, 2_048]

/**
 * A file system of its own that is soon full: 256 MB of memory where this process may mount, or the one that `given`
 * lies on, when somebody has made a small one. Undefined where there is neither.
 */
export function smallDisk(given?: string) {
  const folder = given ?? mountedMemory()
  if (!folder) return undefined
  const { blocks, bsize } = statfsSync(folder)
  if (blocks * bsize > mostMegabytes * megabyte) throw new Error(`${folder} is not small: over ${mostMegabytes} MB`)
  const ballast = join(folder, 'ballast')
  const release = () => {
    rmSync(ballast, { force: true })
    if (given) return
    spawnSync('/bin/umount', [folder], { stdio: 'ignore' })
    rmdirSync(folder)
  }
  return {
    data: join(folder, 'data'),
    /** Leaves no byte; gives how many it took. */
    fill() {
      let filled = 0
      for (let size = megabyte; size >= 512;) {
        try {
          appendFileSync(ballast, Buffer.alloc(size))
          filled += size
        } catch {
          size /= 2
        }
      }
      return filled
    },
    empty: () => rmSync(ballast, { force: true }),
    release,
  }
}

function mountedMemory(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'divert-small-disk-'))
  mkdirSync(folder, { recursive: true })
  const options = `size=256m,mode=0711`
  const { status } = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', options, 'divert-drill', folder], {
    stdio: 'ignore',
  })
  if (status === 0) return folder
  rmdirSync(folder)
  return undefined
}
