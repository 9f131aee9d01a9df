import { z } from 'zod'

const day = z.iso.datetime()

const epochKeys = z.object({
  keys: z.array(z.object({ epoch: z.int().min(1).max(0xffff_ffff), key: z.string(), created: day })).min(1),
})

/** The form of each file in the keys folder, and of the environment variable that can stand in for it. */
export const keyFiles = {
  envelopes: z.object({
    keys: z
      .array(z.object({ id: z.string(), publicKey: z.string(), privateKey: z.string(), created: day, notAfter: day }))
      .min(1),
  }),
  published: z.object({ keyId: z.string(), publicKey: z.string(), notAfter: day, signature: z.string() }),
  people: epochKeys,
  page: epochKeys,
  signing: z.object({ publicKey: z.string(), privateKey: z.string(), created: day }),
  'signing-public': z.object({ publicKey: z.string() }),
}

export type KeyFileName = keyof typeof keyFiles
export type KeyFile<Name extends KeyFileName> = z.infer<(typeof keyFiles)[Name]>
