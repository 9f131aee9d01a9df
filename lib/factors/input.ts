import { z } from 'zod'

/** Spaces and dashes are how an app, or a person, groups six figures. */
export const codeInput = z.object({
  code: z
    .string()
    .transform((typed) => typed.normalize('NFKC').replace(/[\s\p{Pd}]/gu, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'Enter the six figures that your authenticator app shows')),
})

export const recoveryCodeInput = z.object({
  recoveryCode: z
    .string()
    .trim()
    .min(1, 'Enter one of your recovery codes')
    .max(100, 'That is too long for a recovery code'),
})

export const passwordInput = z.object({
  password: z.string().min(1, 'Enter your password').max(1000, 'That password is too long'),
})

const answer = z
  .string()
  .max(20_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'That passkey could not be read. Try again.' })
      return z.NEVER
    }
  })

const id = z.string().min(1).max(2048)
const text = z.string().max(20_000)

/** A credential as a browser writes it (WebAuthn Level 3, section 5.1.8), with what is in its response. */
const credential = <Response extends z.ZodRawShape>(response: Response) =>
  answer.pipe(
    z.object({
      id,
      rawId: id,
      type: z.literal('public-key'),
      clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
      response: z.object({ clientDataJSON: text, ...response }),
    }),
  )

/** What a browser says with a passkey; whether it is true is for the verifier. */
export const passkeyAnswerInput = z.object({
  answer: credential({
    authenticatorData: text,
    signature: text,
    userHandle: text.nullish().transform((handle) => handle ?? undefined),
  }),
})

export const newPasskeyInput = z.object({
  // Never a reason to refuse: by then the browser has made the passkey.
  name: z.string().transform((typed) => typed.trim().slice(0, 60) || 'Passkey'),
  answer: credential({
    attestationObject: text,
    transports: z.array(z.string().max(32)).max(10).optional(),
  }),
})

export const whichFactorInput = z.object({ passkeyId: z.union([z.literal(''), z.uuid()]).default('') })

export const keptInput = z.object({
  kept: z.literal('yes', 'Tick that you have kept them: nobody can show them to you again'),
})
