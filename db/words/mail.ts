/** The mails there are. */
export const mailTemplates = ['invitation', 'reset', 'new_device', 'factor_changed', 'digest'] as const
export type MailTemplate = (typeof mailTemplates)[number]
