import { TextLink } from '@/components/ui/text-link'

export function YourRights({ email }: { email: string }) {
  return (
    <>
      <h2>Your rights</h2>
      <p>You can ask us to:</p>
      <ul>
        <li>show you what we hold about you, and give you a copy</li>
        <li>put right what is wrong</li>
        <li>erase it, or stop using it, where the law allows</li>
        <li>look again, if you object to how it is used</li>
      </ul>
      <p>
        A young person has these rights themselves, whatever their age, as far as they understand them. Write to{' '}
        <a href={`mailto:${email}`}>{email}</a>. We answer within a month. To stop being contacted, the{' '}
        <TextLink href="/say-stop">quickest way is here</TextLink>.
      </p>
      <p>You can complain to the Information Commissioner’s Office: 0303 123 1113, ico.org.uk.</p>
    </>
  )
}
