import { TextField } from '@/components/ui/text-field'

/** From which day a change holds. */
export function FromField({ today }: { today: string }) {
  return (
    <TextField
      name="fromOn"
      label="From which day?"
      hint="Today or later"
      type="date"
      width="short"
      defaultValue={today}
    />
  )
}
