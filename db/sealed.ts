import { customType } from 'drizzle-orm/pg-core'

declare const sealedBrand: unique symbol

/** Bytes that only the vault can make and open. A sealed column accepts nothing else. */
export type Sealed = Buffer & { readonly [sealedBrand]: true }

/** A column for sealed bytes: `sealed('sealed_note')`. */
export const sealed = customType<{ data: Sealed; driverData: Buffer }>({ dataType: () => 'bytea' })
