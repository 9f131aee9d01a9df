/** One way in which the wall could be worse than it is: what it is called, and the SQL that makes it so. */
export type Mutation = { kind: string; what: string; statement: string }
