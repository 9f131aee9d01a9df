import type { ReactNode } from 'react'

/** One answer of radios, checkboxes or tiles. */
export type ChoiceOption = {
  value: string
  label: ReactNode
  hint?: ReactNode
  /** Shown while this is chosen, script or not. What is typed in it is posted either way: the server decides by the choice. */
  reveal?: ReactNode
}
