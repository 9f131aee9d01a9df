/** Where a use case gets the time from. Passed in, so that a test or the demonstration can choose it. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
