import { randomInt } from 'node:crypto'
import type { Bench } from './bench'
import { everythingIsOpened, reckon } from './reckoning'
import { startSubmitters, type Tally } from './submitters'

type Kills = {
  rounds: number
  devices: number
  /** Kills one half of the product, and starts it again. */
  strike: () => Promise<void>
  tell?: (round: number, tally: Tally) => void
}

/** Kills at a random moment while devices send, so many times; then says what became of everything that was accepted. */
export async function killRounds(bench: Bench, { rounds, devices, strike, tell }: Kills) {
  const { tally, finish } = startSubmitters(bench, devices)
  for (let round = 1; round <= rounds && tally.odd.length === 0; round++) {
    const before = tally.accepted.length
    const deadline = Date.now() + 30_000
    // Something has gone through since the last kill, so the next one falls among submits.
    while (tally.accepted.length === before && tally.odd.length === 0 && Date.now() < deadline) await pause(5)
    await pause(randomInt(0, 150))
    await strike()
    tell?.(round, tally)
  }
  await finish()
  await everythingIsOpened(bench)
  return { tally, reckoning: await reckon(bench, tally.accepted) }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
