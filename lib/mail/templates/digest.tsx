import type { Letter } from '../model'
import { Frame, Line, Press } from './frame'

/** Counts, and nothing that is counted. */
export function Digest({ name, origin, detail: { waiting = 0, overdue = 0, steps = 0 } }: Letter) {
  return (
    <Frame heading="This morning" name={name}>
      <Line>
        {waiting > 0 && (
          <>
            At your sites: <b>{overdue > 0 ? `${waiting} waiting, ${overdue} overdue` : `${waiting} waiting`}</b>
          </>
        )}
        {waiting > 0 && steps > 0 && <br />}
        {steps > 0 && (
          <>
            Your own next steps: <b>{steps} overdue</b>
          </>
        )}
      </Line>
      <Press to={`${origin}/sign-in`}>Open the portal</Press>
      <Line>This comes on working mornings, and only when there is something to do.</Line>
    </Frame>
  )
}
