import { formatDayTime } from '../../format'
import type { Letter } from '../model'
import { Frame, Line } from './frame'

const changes: Record<string, string> = {
  app_added: 'An authenticator app was added',
  app_removed: 'The authenticator app was taken away',
  passkey_added: 'A passkey was added',
  passkey_removed: 'A passkey was taken away',
  codes_made: 'New recovery codes were made',
  reset: 'An administrator cleared it, so that you can set it up again',
}

export function FactorChanged({ name, detail, madeAt }: Letter) {
  return (
    <Frame heading="Your second step has changed" name={name}>
      <Line>How you prove that it is you, after your password, was changed on your account.</Line>
      <Line>
        What: <b>{changes[detail.what ?? ''] ?? 'It was changed'}</b>
        <br />
        When: <b>{formatDayTime(madeAt)}</b> (London time)
      </Line>
      <Line>If that was you, there is nothing to do. If it was not, tell your administrator today.</Line>
    </Frame>
  )
}
