'use client'
import { useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { inputStyle } from '@/components/ui/input-style'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { formatCount } from '@/lib/format'

export type Finding = {
  words: string
  formError?: string
  found?: {
    count: number
    accounts: { id: string; name: string; email: string; role: string; organisation: string; state: string }[]
  }
}

type Props = { action: (before: Finding, data: FormData) => Promise<Finding> }

/** By part of a name or an address. Posted: what is typed is somebody's name, and no address of ours may hold one. */
export function FindAccount({ action }: Props) {
  const [{ words, formError, found }, post] = useActionState(action, { words: '' })
  const field = { id: 'words', name: 'words', error: formError, values: [words], hintId: '', errorId: 'words-error' }
  return (
    <search>
      <form action={post} className="flex flex-wrap items-end gap-3" noValidate autoComplete="off">
        <Field field={field} label="Find somebody by name or address">
          <input
            type="text"
            id="words"
            name="words"
            defaultValue={words}
            key={words}
            aria-invalid={formError ? true : undefined}
            aria-describedby={formError ? field.errorId : undefined}
            className={inputStyle('medium', formError)}
          />
        </Field>
        <SubmitButton variant="secondary" pendingLabel="Looking…">
          Find
        </SubmitButton>
      </form>
      <div role="status">
        {found && (
          <div className="mt-3 rounded-md border border-line bg-surface p-4">
            <p>
              {found.count === 0 ? 'Nobody' : formatCount(found.count, 'person', 'people')} found
              {found.count > found.accounts.length &&
                `; here are the first ${found.accounts.length}. Type more to narrow it`}
              .
            </p>
            <ul className="divide-y divide-line-soft">
              {found.accounts.map(({ id, name, email, role, organisation, state }) => (
                <li key={id} className="py-2">
                  <TextLink href={`/admin/accounts/${id}`} className="inline-block py-1 font-bold">
                    {name}
                  </TextLink>
                  <span className="block text-sm wrap-anywhere text-ink-soft">
                    {email} · {role}, {organisation} · {state}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </search>
  )
}
