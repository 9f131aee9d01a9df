export type ErrorCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'INVALID'
  | 'SIGNED_OUT'
  /** Signed in, and to prove it once more first. */
  | 'CONFIRM'
  | 'UNAVAILABLE'
  | 'TOO_MANY'
  /** Asked for at a process that does not serve that surface. */
  | 'OFF'

/** The one error the service throws on purpose. `message` is shown to people, so it holds plain words and never a person's data. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Messages by field name, for a form that can show them beside the field. */
    readonly fields: Record<string, string> = {},
  ) {
    super(message)
    this.name = 'AppError'
  }
}
