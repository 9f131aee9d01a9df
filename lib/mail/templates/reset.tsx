import { formatDayTime } from '../../format'
import type { Letter } from '../model'
import { Frame, Line, Press } from './frame'

export function Reset({ name, link }: Letter) {
  return (
    <Frame heading="Choose a new password" name={name}>
      <Line>A new password was asked for, for your account on the DIVERT portal.</Line>
      <Press to={link!.address}>Choose a new password</Press>
      <Line>The link works once, until {formatDayTime(link!.expiresAt)} (London time).</Line>
      <Line>
        If you did not ask for this, you need do nothing: your password stays as it is, and the link stops working by
        itself. If it keeps happening, tell your administrator.
      </Line>
    </Frame>
  )
}
