/** Fills for parts of a bar, in the order they are met. `mark` is also hatched, so that it shows without colour. */
export const chartTones = { main: 'fill-brand', other: 'fill-brand-mid', mark: 'fill-accent', rest: 'fill-line-strong' }

export type ChartTone = keyof typeof chartTones
