import { useId, type ReactNode } from 'react'

/** One part in its states, under its name. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="border-t border-line py-7">
      <h2 id={id} className="mb-4">
        {name}
      </h2>
      <div className="space-y-4">{children}</div>
    </section>
  )
}
