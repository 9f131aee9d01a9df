'use client'
import { Problem } from './_components/problem'

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return <Problem error={error} retry={retry} />
}
