import { TextLink } from '@/components/ui/text-link'
import { HelpNow } from './help-now'

export function NextSteps() {
  return (
    <>
      <h1>What happens next</h1>
      <p>You said yes to a coach. Here is what comes now.</p>
      <ol>
        <li>
          <b>The team reads what you sent.</b> They read it on work days. No one reads it at night.
        </li>
        <li>
          <b>A coach gets in touch.</b> They try to do it within two work days. Weekends and bank holidays do not count.
          They only use the ways that you said are safe.
        </li>
        <li>
          <b>You have a first talk.</b> No police are there. Your coach tells you what they can do and who sees what.
          You can ask anything.
        </li>
        <li>
          <b>You choose.</b> If you want to go on, you and your coach make a plan. It may be sport, music, art, work or
          just time to talk.
        </li>
      </ol>
      <h2>Who can see it</h2>
      <p>
        Your coach’s team can. The police can’t open it here once it is sent. They can’t look up here if you came, or
        what you said.
      </p>
      <p>
        There is one limit. If you or someone else could be badly hurt, or a court orders it, we may have to tell
        others. We will tell you first if that is safe.
      </p>
      <h2>You can stop</h2>
      <p>
        You can stop at any time. You don’t have to say why. <TextLink href="/say-stop">How to say stop</TextLink>
      </p>
      <h2>Not heard from us?</h2>
      <p>
        Call or text the team. The numbers are on the page on <TextLink href="/say-stop">how to say stop</TextLink>. If
        you have a card with a code on it, tell us the code.
      </p>
      <HelpNow />
    </>
  )
}
