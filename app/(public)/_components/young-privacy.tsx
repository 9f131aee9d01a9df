import { TextLink } from '@/components/ui/text-link'
import { HelpNow } from './help-now'

export function YoungPrivacy({ phone, who }: { phone: string; who: string }) {
  return (
    <>
      <h1>What we know about you</h1>
      <p>This page says what we keep, why, and what you can ask for.</p>
      <h2>Who we are</h2>
      <p>
        {who} looks after what you told us. You can call us on {phone}.
      </p>
      <h2>What we keep</h2>
      <ul>
        <li>What you sent: your name, how to reach you, and what you like.</li>
        <li>What the officer ticked. You saw it before it was sent.</li>
        <li>Notes on what you and your coach do.</li>
      </ul>
      <p>If you said no, we keep nothing.</p>
      <h2>Why we keep it</h2>
      <p>So that your coach can reach you and help you. And so that we can check that we are fair to all.</p>
      <h2>Who can see it</h2>
      <ul>
        <li>Your coach’s team can see it. Each time one of them opens your page, the portal writes that down.</li>
        <li>The police can’t open it here.</li>
        <li>We don’t share it with a club or a group unless you say yes to that.</li>
        <li>
          If you or someone else could be badly hurt, or a court orders it, we may have to tell others. We will tell you
          first if that is safe.
        </li>
      </ul>
      <h2>How we look after it</h2>
      <p>
        We lock your name, your number and your words with a code before we store them. The team’s part of the portal
        has the key.
      </p>
      <h2>How long we keep it</h2>
      <p>
        That depends on what happens. If you stop, the rule is 90 days. The{' '}
        <TextLink href="/privacy#how-long">long page</TextLink> has all the times.
      </p>
      <h2>What you can ask for</h2>
      <ul>
        <li>See what we keep about you.</li>
        <li>Have it put right if it is wrong.</li>
        <li>Have it taken away. We may have to keep some of it. If so, we tell you why.</li>
        <li>
          Ask us to stop. <TextLink href="/say-stop">How to say stop</TextLink>
        </li>
      </ul>
      <p>
        Not happy with what we say? You can tell the ICO on 0303 123 1113. They check that people like us keep to the
        rules.
      </p>
      <HelpNow />
    </>
  )
}
