import { TextLink } from '@/components/ui/text-link'
import type { Settings } from '@/lib/settings/settings'
import { HowKept } from './how-kept'
import { YourRights } from './your-rights'

export function PrivacyNotice({ settings }: { settings: Settings }) {
  const { controller, lawfulBasis, retention } = settings
  return (
    <>
      <h1>Privacy notice</h1>
      <p>
        For young people there is <TextLink href="/privacy/young-people">a shorter page in plain words</TextLink>.
      </p>
      <h2>Who is responsible</h2>
      <p>
        The controller is {controller.name}, {controller.address}. {controller.officer} answers questions at{' '}
        <a href={`mailto:${controller.email}`}>{controller.email}</a>.
      </p>
      <h2>What is collected, and from whom</h2>
      <ul>
        <li>
          From a young person who said yes: what they like to be called, their age or date of birth, how it is safe to
          reach them, who is with them, what they like, and what they would like to happen.
        </li>
        <li>
          From the officer or specialist who offered it: where and by which way in, the borough, and the reasons that
          were ticked. The young person is shown all of it and may take any of it out. The officer may also tick how
          they would describe the young person’s ethnicity. Those who work with the young person cannot see that; it is
          only for checking fairness.
        </li>
        <li>From the specialist: attempts to get in touch, and notes of the work.</li>
        <li>About staff and officers: name, e-mail address, organisation, role, and what they opened or changed.</li>
      </ul>
      <p>After “No thanks” or “Not now” nothing about the young person is kept.</p>
      <h2>What it is used for</h2>
      <ul>
        <li>To get in touch with a young person who said yes, and to support them.</li>
        <li>To keep people from serious harm.</li>
        <li>To count how the service works and whether it treats people equally, without naming anybody.</li>
      </ul>
      <p>Nothing is decided about anybody by a computer alone. Nothing is sold, and nothing is used for advertising.</p>
      <h2>The ground in law</h2>
      <ul>
        {lawfulBasis.map((ground) => (
          <li key={ground}>{ground}</li>
        ))}
      </ul>
      <p>Besides that, we ask the young person for a yes before contact, and stop when they take it back.</p>
      <h2>Who can see it</h2>
      <p>
        The specialists and the practice lead of the young person’s site. The police can send a referral and cannot open
        one in this portal, nor see whether it led to anything. Nothing goes to a partner unless the young person has
        agreed to that. If somebody could be badly hurt, or a court orders it, we may have to tell others.
      </p>
      <HowKept retention={retention} />
      <YourRights email={controller.email} />
    </>
  )
}
