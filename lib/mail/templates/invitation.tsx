import { formatDayTime } from '../../format'
import type { Letter } from '../model'
import { Frame, Line, Press } from './frame'

/** With a link to choose a password by; without one for whoever signs in with their organisation. */
export function Invitation({ name, link, origin }: Letter) {
  if (!link)
    return (
      <Frame heading="Welcome: you can sign in" name={name}>
        <Line>An account on the DIVERT portal has been made for you.</Line>
        <Press to={`${origin}/sign-in`}>Go to the sign-in page</Press>
        <Line>Sign in there with your organisation, as you do at work: there is no other password to remember.</Line>
      </Frame>
    )
  return (
    <Frame heading="Welcome: choose your password" name={name}>
      <Line>An account on the DIVERT portal has been made for you. To begin, choose a password of your own.</Line>
      <Press to={link.address}>Choose a password</Press>
      <Line>
        The link works once, until {formatDayTime(link.expiresAt)} (London time). After that, ask your administrator for
        another.
      </Line>
      <Line>
        Please do not pass this mail on: whoever has the link can use it. If you did not expect it, you can ignore it.
      </Line>
    </Frame>
  )
}
