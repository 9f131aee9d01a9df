import { DescriptionList } from '@/components/ui/description-list'
import { TextLink } from '@/components/ui/text-link'

type Person = { email: string; name: string; roleLabel: string; about: string }

/** Invented people with one password, shown where the embedded demonstration runs and nowhere else. */
export function DemonstrationSignIns({ password, people }: { password: string; people: Person[] }) {
  return (
    <section aria-labelledby="demonstration" className="mt-8 border-t border-line pt-6">
      <h2 id="demonstration">Demonstration: try it as</h2>
      <p className="mt-1 mb-4">
        Everybody here is invented. The password of each is <b className="select-all">{password}</b>. Their mail is kept
        in the <TextLink href="/mailbox">demonstration mailbox</TextLink>.
      </p>
      <DescriptionList
        ruled
        items={people.map(({ email, name, roleLabel, about }) => ({
          term: roleLabel,
          value: (
            <>
              <span className="select-all">{email}</span>
              <span className="block text-sm text-ink-soft">
                {name}: {about}
              </span>
            </>
          ),
        }))}
      />
    </section>
  )
}
