/** Something the person who started the product can put right. Its message is one plain line, shown without a stack. */
export class SetupError extends Error {
  constructor(line: string) {
    super(line)
    this.name = 'SetupError'
  }
}
