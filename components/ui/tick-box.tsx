type Props = {
  name: string
  value: string
  /** Said, not shown: what is ticked. */ label: string
  defaultChecked?: boolean
  form?: string
}

/** A bare box in a table's row, with room for a thumb around it. */
export function TickBox({ label, ...input }: Props) {
  return (
    <label className="-m-2.5 grid size-11 cursor-pointer place-items-center">
      <input type="checkbox" {...input} className="choice choice-small" />
      <span className="sr-only">{label}</span>
    </label>
  )
}
