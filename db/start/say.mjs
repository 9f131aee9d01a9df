/** Something the person at the keyboard can put right: shown as one line, without a stack. */
export class PlainError extends Error {}

const began = Date.now()

export function say(line) {
  console.log(`${seconds().padStart(6)}  ${line}`)
}

function seconds() {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`
}
