'use client'
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { emptyFormState, type FormState } from '@/lib/form-state'

type Props = {
  /** What the server wants of the browser: to use a passkey, or to make one. */
  ask: (state: FormState, data: FormData) => Promise<FormState>
  does: 'use' | 'make'
  variant?: 'primary' | 'secondary'
  label: string
}

const notDone = {
  use: 'No passkey was used. Try again, or use another way.',
  make: 'No passkey was made. Try again, or use an authenticator app.',
}

async function answered(does: Props['does'], asked: string) {
  const optionsJSON = JSON.parse(asked)
  return does === 'use' ? startAuthentication({ optionsJSON }) : startRegistration({ optionsJSON })
}

/** Inside a form: asks the browser for a passkey and posts what it says. The one thing here that needs script. */
export function AskPasskey({ ask, does, variant, label }: Props) {
  const [problem, setProblem] = useState<string>()
  const [isAsking, setIsAsking] = useState(false)

  async function start(form: HTMLFormElement) {
    setProblem(undefined)
    setIsAsking(true)
    const state = await ask(emptyFormState, new FormData())
    const asked = state.values.asked
    try {
      if (typeof asked !== 'string') return setProblem(state.formError ?? notDone[does])
      const field = form.elements.namedItem('answer') as HTMLInputElement
      field.value = JSON.stringify(await answered(does, asked))
      form.requestSubmit()
    } catch {
      setProblem(notDone[does])
    } finally {
      setIsAsking(false)
    }
  }

  return (
    <>
      <input type="hidden" name="answer" defaultValue="" />
      {problem && (
        <div className="mb-4">
          <Notice tone="danger" live>
            {problem}
          </Notice>
        </div>
      )}
      <div className="noscript:hidden">
        <Button
          variant={variant}
          aria-disabled={isAsking || undefined}
          onClick={({ currentTarget: { form } }) => !isAsking && form && void start(form)}
        >
          {isAsking ? 'Waiting for your passkey…' : label}
        </Button>
      </div>
      <p className="hidden noscript:block">
        A passkey needs JavaScript, which is off in this browser. The other ways work without it.
      </p>
    </>
  )
}
