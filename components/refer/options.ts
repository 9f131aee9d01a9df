import type { ChoiceOption } from '@/components/ui/choice-option'

type Labelled = Pick<ChoiceOption, 'value'> & { label: string }

/** A closed list's labels as the answers of a question, in the order given. */
export function optionsOf<Code extends string>(labels: Record<Code, string>, codes?: readonly Code[]): Labelled[] {
  return (codes ?? (Object.keys(labels) as Code[])).map((value) => ({ value, label: labels[value] }))
}
