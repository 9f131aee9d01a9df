/** Draws that come out the same for the same seed (mulberry32), so that the demonstration is the same every time. */
export function seededRandom(seed: number) {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)]!
  return {
    /** A whole number from `low` to `high`, both included. */
    between,
    pick,
    chance: (likelihood: number) => next() < likelihood,
    /** From none to `most` different members of the list. */
    some<T>(list: readonly T[], least: number, most: number): T[] {
      const chosen = new Set<T>()
      const wanted = between(least, most)
      while (chosen.size < wanted) chosen.add(pick(list))
      return [...chosen]
    },
  }
}

export type Random = ReturnType<typeof seededRandom>
