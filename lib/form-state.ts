export type FormValues = Record<string, string | string[]>

/** What a form is given back after a post that did not go through: everything typed, and what to put right. */
export type FormState = {
  values: FormValues
  errors: Record<string, string>
  formError?: string
  /** Where `formError` is put right, on a page of its own that leaves this one as it is. */
  remedy?: { href: string; label: string }
}

export const emptyFormState: FormState = { values: {}, errors: {} }
