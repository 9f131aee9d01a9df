import { formatDayTime } from '../../format'
import type { Letter } from '../model'
import { Frame, Line } from './frame'

export function NewDevice({ name, detail, madeAt }: Letter) {
  return (
    <Frame heading="A sign-in on a new device" name={name}>
      <Line>Your account was signed in to on a device that we have not seen you use before.</Line>
      <Line>
        Device: <b>{detail.device}</b>
        <br />
        When: <b>{formatDayTime(madeAt)}</b> (London time)
      </Line>
      <Line>If that was you, there is nothing to do.</Line>
      <Line>
        If it was not, choose a new password now: open the sign-in page as you always do, and press “Forgotten your
        password?”. That signs out every device. Then tell your administrator.
      </Line>
    </Frame>
  )
}
