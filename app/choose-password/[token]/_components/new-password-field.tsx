'use client'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'

const never = () => () => {}

/** Typed once; with script it can be shown while it is typed, so that nobody types it twice. */
export function NewPasswordField() {
  const [isShown, setShown] = useState(false)
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <div>
      <TextField
        name="password"
        label="New password"
        hint="At least 12 characters. Three words that mean nothing to others are easy to remember."
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        minLength={12}
      />
      {hasScript && (
        <Button variant="quiet" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide the password' : 'Show the password'}
        </Button>
      )}
    </div>
  )
}
