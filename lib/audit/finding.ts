/** Something about the log that is not as it was written, in words for the person who asked. */
export type Finding = {
  says: string
  /** The entry that is not right; missing where a checkpoint alone is not. */
  entry?: number
}
