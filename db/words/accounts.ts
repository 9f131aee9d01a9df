export const roles = ['officer', 'specialist', 'practice_lead', 'figures_manager', 'partner', 'administrator'] as const
export type Role = (typeof roles)[number]
