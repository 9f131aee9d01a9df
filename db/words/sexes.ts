export const sexes = ['female', 'male', 'prefer_not_to_say'] as const
export type Sex = (typeof sexes)[number]
