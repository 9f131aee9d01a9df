import { TextField } from '@/components/ui/text-field'

type Props = { held?: { name: string; email: string }; emailHint?: string }

/** Who somebody is, for an invitation and for a change alike. */
export function PersonFields({ held, emailHint }: Props) {
  return (
    <>
      <TextField name="name" label="Name" defaultValue={held?.name} autoComplete="off" />
      <TextField
        name="email"
        label="E-mail address"
        hint={emailHint}
        type="email"
        defaultValue={held?.email}
        autoComplete="off"
        spellCheck={false}
      />
    </>
  )
}
