import { Button } from '@/components/ui/button'

type Props = { error: unknown; retry: () => void }

function requestId(error: unknown) {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined
}

/** Says that something went wrong and its number. Never the error's own words: they may hold somebody's data. */
export function Problem({ error, retry }: Props) {
  const id = requestId(error)
  return (
    <main id="main" className="mx-auto max-w-2xl px-4.5 py-12">
      <title>Sorry, there is a problem - DIVERT</title>
      <h1>Sorry, there is a problem</h1>
      <div className="reading mt-4 mb-6">
        <p>Try again in a moment. If it happens again, tell the people who look after this site.</p>
        {id && (
          <p>
            Give them this number: <b className="tabular">{id}</b>
          </p>
        )}
      </div>
      <Button onClick={retry}>Try again</Button>
    </main>
  )
}
