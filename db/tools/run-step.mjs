import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { projectFolder } from '../start/places.mjs'

/** One step of the tests: a function, or a program of ours for node. Says its name and time; false when it failed. */
export async function runStep(name, work) {
  console.log(`\n== ${name}`)
  const began = Date.now()
  const passed = await (typeof work === 'function' ? succeeds(work) : runs(work))
  console.log(`== ${name}: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`)
  return passed
}

async function succeeds(work) {
  try {
    await work()
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
}

async function runs(args) {
  const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: 'inherit' })
  // The terminal's Ctrl-C reaches the child as well; waiting for it leaves nothing of its own running.
  const wait = () => {}
  process.on('SIGINT', wait)
  const pass = () => child.kill('SIGTERM')
  process.on('SIGTERM', pass)
  const [code] = await once(child, 'exit')
  process.off('SIGINT', wait)
  process.off('SIGTERM', pass)
  return code === 0
}
