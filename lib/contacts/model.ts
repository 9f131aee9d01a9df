import type { Channel, Direction, Outcome } from '@/db/words/contacts'

export type { Outcome }

export const directionLabels: Record<Direction, string> = {
  we_tried: 'We tried',
  they_got_in_touch: 'They got in touch',
  carer: 'A parent or carer got in touch',
  professional: 'A professional got in touch',
}

export const channelLabels: Record<Channel, string> = {
  call: 'Call',
  text: 'Text',
  email: 'E-mail',
  letter: 'Letter',
  visit: 'Visit',
  at_school: 'At school',
  through_parent_or_carer: 'Through a parent or carer',
  through_partner: 'Through a partner',
}

export const outcomeLabels: Record<Outcome, string> = {
  spoke_interested: 'Spoke, interested',
  spoke_not_now: 'Spoke, not now',
  spoke_no: 'Spoke, no',
  left_voicemail: 'Left a voicemail',
  no_answer: 'No answer',
  wrong_number: 'Wrong number',
  message_read: 'Read, no reply',
  replied: 'Replied',
  someone_else_answered: 'Someone else answered: check safe contact',
  unsafe_to_contact: 'Unsafe to contact',
  met: 'Met',
  sent: 'Sent, no answer yet',
}

const spoke = ['spoke_interested', 'spoke_not_now', 'spoke_no'] as const satisfies readonly Outcome[]
const written = ['sent', 'replied', 'message_read'] as const satisfies readonly Outcome[]
const unanswered = ['no_answer', 'wrong_number', 'someone_else_answered'] as const satisfies readonly Outcome[]

/** What can come of each channel: nobody leaves a voicemail at a visit. */
export const outcomesOf: Record<Channel, readonly Outcome[]> = {
  call: [...spoke, 'left_voicemail', ...unanswered, 'unsafe_to_contact'],
  text: [...written, 'wrong_number', 'someone_else_answered', 'unsafe_to_contact'],
  email: [...written, 'someone_else_answered', 'unsafe_to_contact'],
  letter: ['sent', 'replied', 'unsafe_to_contact'],
  visit: ['met', ...spoke, 'no_answer', 'someone_else_answered', 'unsafe_to_contact'],
  at_school: ['met', ...spoke, 'no_answer', 'unsafe_to_contact'],
  through_parent_or_carer: [...spoke, ...written, 'left_voicemail', 'no_answer', 'wrong_number', 'unsafe_to_contact'],
  through_partner: ['met', ...spoke, 'sent', 'replied', 'no_answer', 'unsafe_to_contact'],
}

const conversations: readonly Outcome[] = [...spoke, 'replied', 'met']

/** Whether the young person themselves was heard from. Somebody else answering is not that. */
export function reachedThem(direction: Direction, outcome: Outcome): boolean {
  return (direction === 'we_tried' || direction === 'they_got_in_touch') && conversations.includes(outcome)
}

/** "Text: replied": the heading of a contact on the timeline. */
export function contactTitle(channel: Channel, outcome: Outcome): string {
  if (outcome === 'met') return channel === 'visit' ? 'Met in person' : `Met: ${channelLabels[channel].toLowerCase()}`
  const words = outcomeLabels[outcome]
  return `${channelLabels[channel]}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
