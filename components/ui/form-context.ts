'use client'
import { createContext, useContext } from 'react'
import { emptyFormState, type FormState } from '@/lib/form-state'

type FormContextValue = {
  state: FormState
  /** True once the form came back from the server: then only what was posted counts, an empty answer included. */
  posted: boolean
  prefix: string
}

export const FormContext = createContext<FormContextValue>({ state: emptyFormState, posted: false, prefix: '' })

export function useFormContext() {
  return useContext(FormContext)
}
