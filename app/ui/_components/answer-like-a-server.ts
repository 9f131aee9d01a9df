import type { FormState, FormValues } from '@/lib/form-state'

/** Sends back what was typed, with the mistakes a server would find. In the browser, so that no endpoint exists only for show. */
export async function answerLikeAServer(_before: FormState, data: FormData): Promise<FormState> {
  const values: FormValues = {}
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name).map(String)
    values[name] = all.length > 1 ? all : (all[0] ?? '')
  }
  const errors: Record<string, string> = {}
  if (!values.name) errors.name = 'Enter a name'
  if (!values['born.day']) errors.born = 'Enter a date of birth, like 3 2 2011'
  if (!values.phone) errors.phone = 'Say whether you have your phone'
  return { values, errors }
}
