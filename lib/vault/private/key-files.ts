import { z } from 'zod'

const day = z.iso.datetime()

const epoch = z.int().min(1).max(0xffff_ffff)
/** What is kept of a key for good: that it was there, and when it was retired and destroyed. */
const times = { created: day, retired: day.optional() }

const epochKeys = z.object({
  keys: z.array(z.object({ epoch, key: z.string(), ...times })).min(1),
  destroyed: z.array(z.object({ epoch, ...times, destroyed: day })).optional(),
})

/** The form of each file in the keys folder, and of the environment variable that can stand in for it. */
export const keyFiles = {
  envelopes: z.object({
    keys: z
      .array(z.object({ id: z.string(), publicKey: z.string(), privateKey: z.string(), notAfter: day, ...times }))
      .min(1),
    destroyed: z.array(z.object({ id: z.string(), notAfter: day, ...times, destroyed: day })).optional(),
  }),
  published: z.object({ keyId: z.string(), publicKey: z.string(), notAfter: day, signature: z.string() }),
  people: epochKeys,
  page: epochKeys,
  accounts: epochKeys,
  signing: z.object({ publicKey: z.string(), privateKey: z.string(), created: day }),
  'signing-public': z.object({ publicKey: z.string() }),
  audit: z.object({
    keys: z.array(z.object({ id: z.string(), publicKey: z.string(), privateKey: z.string(), created: day })).min(1),
  }),
  'audit-public': z.object({ keys: z.array(z.object({ id: z.string(), publicKey: z.string(), created: day })).min(1) }),
}

export type KeyFileName = keyof typeof keyFiles
export type KeyFile<Name extends KeyFileName> = z.infer<(typeof keyFiles)[Name]>
