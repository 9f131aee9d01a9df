const touched = new Set<HTMLFormElement>()

/** Remembers each form that somebody types into. Returns how to stop. */
export function watchForms(): () => void {
  function notice({ target }: Event) {
    const form = (target as Partial<HTMLInputElement>).form
    if (form instanceof HTMLFormElement) touched.add(form)
  }
  window.addEventListener('input', notice, true)
  return () => window.removeEventListener('input', notice, true)
}

/** Sends what was typed into a form of this page, and never a password, to be kept for its writer. True when it is. */
export async function sendUnfinished(): Promise<boolean> {
  const form = [...touched].find((one) => one.isConnected && !one.querySelector('input[type="password"]'))
  if (!form) return false
  const data = new FormData(form)
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith('$ACTION'))
  const values = Object.fromEntries(names.map((name) => [name, texts(data.getAll(name))]))
  const answer = await fetch('/api/account/unfinished', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ path: location.pathname, values }),
  }).catch(() => null)
  return answer?.status === 201
}

function texts(values: FormDataEntryValue[]): string | string[] {
  const given = values.filter((value) => typeof value === 'string')
  return given.length === 1 ? given[0]! : given
}
