import type { Settings } from '@/lib/settings/settings'
import { HelpNow } from './help-now'

export function HowToStop({ team }: { team: Settings['team'] }) {
  const dial = (number: string) => number.replaceAll(' ', '')
  return (
    <>
      <h1>Say stop, or change your mind</h1>
      <p>You can stop at any time. You don’t have to say why. No one will be cross.</p>
      <h2>How to do it</h2>
      <ul>
        <li>
          Text the word STOP to <a href={`sms:${dial(team.text)}`}>{team.text}</a>
        </li>
        <li>
          Call <a href={`tel:${dial(team.phone)}`}>{team.phone}</a>
        </li>
        <li>
          Send an e-mail to <a href={`mailto:${team.email}`}>{team.email}</a>
        </li>
        <li>Or just tell your coach.</li>
      </ul>
      <p>Tell us your first name. If you have a card with a code on it, tell us the code. Then we know who you are.</p>
      <p>A text or a call can show on your phone. If that is not safe, use another phone, or ask someone you trust.</p>
      <h2>What we do then</h2>
      <ul>
        <li>Your coach stops getting in touch.</li>
        <li>We don’t pass your name to any club or group.</li>
        <li>The police are not told through here. Nothing else changes.</li>
      </ul>
      <h2>Want to change something?</h2>
      <p>
        You may have a new number, or a better time to talk. You may want to come back. Use the same ways and tell us.
      </p>
      <HelpNow />
    </>
  )
}
