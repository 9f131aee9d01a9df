export const directions = ['we_tried', 'they_got_in_touch', 'carer', 'professional'] as const
export type Direction = (typeof directions)[number]

export const channels = [
  'call',
  'text',
  'email',
  'letter',
  'visit',
  'at_school',
  'through_parent_or_carer',
  'through_partner',
] as const
export type Channel = (typeof channels)[number]

export const outcomes = [
  'spoke_interested',
  'spoke_not_now',
  'spoke_no',
  'left_voicemail',
  'no_answer',
  'wrong_number',
  'message_read',
  'replied',
  'someone_else_answered',
  'unsafe_to_contact',
  'met',
  'sent',
] as const
export type Outcome = (typeof outcomes)[number]
