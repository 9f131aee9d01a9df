import { Radios } from '@/components/ui/radios'
import { wayLabels, type WayToSignIn } from '@/lib/administration/accounts/model'

const ways = [
  { value: 'password', label: wayLabels.password, hint: 'They are sent a link to choose it.' },
  { value: 'organisation', label: wayLabels.organisation, hint: 'They are told by mail. There is no password here.' },
]

export function WayFields({ held }: { held?: { signsInWith: WayToSignIn } }) {
  return <Radios name="way" legend="How they sign in" options={ways} defaultValue={held?.signsInWith ?? 'password'} />
}
