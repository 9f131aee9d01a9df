export const routes = ['community', 'custody', 'self', 'partner', 'court', 'panel'] as const
export type Route = (typeof routes)[number]

export const settings = [
  'street',
  'school',
  'home',
  'youth_venue',
  'transport',
  'custody',
  'hospital',
  'event',
] as const
export type Setting = (typeof settings)[number]

/** How a referral reached a specialist who types it in. */
export const cameFrom = [
  'custody_suite',
  'phone_call',
  'school',
  'youth_justice',
  'paper_form',
  'other_worker',
] as const
export type CameFrom = (typeof cameFrom)[number]

export const reasons = [
  'wants_activities',
  'trouble_at_school',
  'pressured_or_exploited',
  'may_be_harmed',
  'family_difficulty',
  'wants_work_or_training',
  'someone_to_talk_to',
  'been_a_victim',
  'being_groomed',
  'county_lines',
  'around_weapons',
  'involved_in_violence',
  'trouble_in_the_area',
  'drugs',
  'goes_missing',
  'something_else',
] as const
export type Reason = (typeof reasons)[number]

export const languageChoices = ['english', 'other', 'reading_is_hard'] as const
export type LanguageChoice = (typeof languageChoices)[number]

export const choices = ['yes', 'no', 'not_now'] as const
export type Choice = (typeof choices)[number]

/** The two understanding checks. The first code of each list is the right answer; screens may show them in any order. */
export const whoSeesAnswers = ['coach_team', 'police', 'everyone'] as const
export const sayingNoAnswers = ['nothing_changes', 'get_in_trouble', 'written_down'] as const

export const howOld = ['birth_date', 'roughly', 'not_known'] as const
export type HowOld = (typeof howOld)[number]

export const ageBands = ['under_10', '10_11', '12_14', '15_16', '17', '18_20', '21_25', '26_and_over'] as const
export type AgeBand = (typeof ageBands)[number]

export const phones = ['with_me', 'police_have_it', 'lost', 'none'] as const
export type Phone = (typeof phones)[number]

export const safeTo = ['text', 'call', 'voicemail', 'ask_by_name'] as const
export type SafeTo = (typeof safeTo)[number]

export const otherWays = [
  'parent_or_carer',
  'worker',
  'school',
  'solicitor',
  'letter',
  'visit',
  'another_number',
  'i_will_contact_you',
] as const
export type OtherWay = (typeof otherWays)[number]

export const present = [
  'officer',
  'appropriate_adult',
  'parent_or_carer',
  'social_worker',
  'solicitor',
  'interpreter',
  'nurse',
  'nobody_else',
] as const
export type Present = (typeof present)[number]

/** How the first yes was given. `own_hand`: the young person tapped it on the officer's device. */
export const consentWays = ['own_hand', 'in_person', 'by_phone', 'on_paper'] as const
export type ConsentWay = (typeof consentWays)[number]

export const freeTimes = [
  'weekday_daytime',
  'weekday_after_4',
  'weekday_evening',
  'saturday',
  'sunday',
  'school_holidays',
] as const
export type FreeTime = (typeof freeTimes)[number]
