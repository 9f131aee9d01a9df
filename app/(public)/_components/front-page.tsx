import { ButtonLink } from '@/components/ui/button-link'
import { TextLink } from '@/components/ui/text-link'
import { boroughNames } from '@/lib/places/model'
import { HelpNow } from './help-now'

export function FrontPage() {
  return (
    <>
      <h1>One coach, on your side</h1>
      <p>
        DIVERT gives a young person in {boroughNames()} one coach who works with them, just the two of them. The coach
        opens doors to sport, music, art, training and work. It is free.
      </p>
      <h2>How it starts</h2>
      <p>
        A police officer who meets a young person may offer it, and so may a custody team. The young person is handed
        the phone and says yes, no thanks, or not now. Saying no changes nothing, and it is not written down.
      </p>
      <p>
        After a yes, the coach’s team gets in touch. Once it is sent, the police cannot open it in this portal. They are
        not told here whether anybody came, what was said, or what happened next.
      </p>
      <h2>If you have been offered it</h2>
      <p>
        <TextLink href="/what-happens-next">Read what happens next</TextLink>, or find out how to{' '}
        <TextLink href="/say-stop">say stop or change your mind</TextLink>. You need no account and no password.
      </p>
      <h2>If you work here</h2>
      <p>
        <ButtonLink href="/sign-in" variant="secondary">
          Sign in
        </ButtonLink>
      </p>
      <HelpNow />
    </>
  )
}
