import type { PerceivedEthnicity } from '@/db/words/ethnicities'
import type { Pathway } from '@/db/words/pathways'
import type {
  CameFrom,
  ConsentWay,
  FreeTime,
  HowOld,
  LanguageChoice,
  OtherWay,
  Phone,
  Present,
  Reason,
  Route,
  SafeTo,
  Setting,
} from '@/db/words/referrals'

export const pathwayLabels: Record<Pathway, string> = { community: 'Community', custody: 'Custody' }

export const routeLabels: Record<Route, string> = {
  community: 'Community',
  custody: 'Custody',
  self: 'Asked for it themselves',
  partner: 'Partner',
  court: 'Court',
  panel: 'Panel',
}

export const settingLabels: Record<Setting, string> = {
  street: 'Street',
  school: 'School',
  home: 'Home',
  youth_venue: 'Youth venue',
  transport: 'Bus, train or station',
  custody: 'Custody',
  hospital: 'Hospital',
  event: 'Event',
}

export const cameFromLabels: Record<CameFrom, string> = {
  custody_suite: 'In the custody suite',
  phone_call: 'A phone call',
  school: 'A school',
  youth_justice: 'A youth justice worker',
  paper_form: 'A paper form',
  other_worker: 'Another worker',
}

export const reasonLabels: Record<Reason, string> = {
  wants_activities: 'Wants activities',
  trouble_at_school: 'Trouble at school',
  pressured_or_exploited: 'Being pressured',
  may_be_harmed: 'Worried they may be harmed',
  family_difficulty: 'Family difficulty',
  wants_work_or_training: 'Wants work or training',
  someone_to_talk_to: 'Someone to talk to',
  been_a_victim: 'Has been a victim',
  being_groomed: 'Being groomed',
  county_lines: 'Worried about county lines',
  around_weapons: 'Around people who carry weapons',
  involved_in_violence: 'Caught up in violence',
  trouble_in_the_area: 'Trouble in the area',
  drugs: 'Drugs',
  goes_missing: 'Goes missing',
  something_else: 'Something else',
}

export const languageLabels: Record<LanguageChoice, string> = {
  english: 'English',
  other: 'Another language',
  reading_is_hard: 'Reading is hard',
}

export const howOldLabels: Record<HowOld, string> = {
  birth_date: 'My date of birth',
  roughly: 'Roughly how old I am',
  not_known: "I don't know, or would rather not say",
}

export const phoneLabels: Record<Phone, string> = {
  with_me: 'Yes',
  police_have_it: 'Police have it',
  lost: 'Lost it',
  none: 'No phone',
}

export const safeToLabels: Record<SafeTo, string> = {
  text: 'Text me',
  call: 'Call me',
  voicemail: 'Leave a voicemail',
  ask_by_name: 'Ask for me by name',
}

export const otherWayLabels: Record<OtherWay, string> = {
  parent_or_carer: 'Parent or carer',
  worker: 'A worker I trust',
  school: 'School or college',
  solicitor: 'Solicitor',
  letter: 'Letter',
  visit: 'Visit',
  another_number: 'Another number',
  i_will_contact_you: "I'll contact you",
}

export const presentLabels: Record<Present, string> = {
  officer: 'The officer',
  appropriate_adult: 'Appropriate adult',
  parent_or_carer: 'Parent or carer',
  social_worker: 'Social worker',
  solicitor: 'Solicitor',
  interpreter: 'Interpreter',
  nurse: 'Nurse',
  nobody_else: 'Nobody else',
}

export const consentWayLabels: Record<ConsentWay, string> = {
  own_hand: "On the officer's device, by their own hand",
  in_person: 'Said in person',
  by_phone: 'Said by phone',
  on_paper: 'On paper',
}

export const freeTimeLabels: Record<FreeTime, string> = {
  weekday_daytime: 'Weekdays in the day',
  weekday_after_4: 'Weekdays after 4pm',
  weekday_evening: 'Weekday evenings',
  saturday: 'Saturday',
  sunday: 'Sunday',
  school_holidays: 'School holidays',
}

export const perceivedLabels: Record<PerceivedEthnicity, string> = {
  IC1: 'White, North European',
  IC2: 'White, South European',
  IC3: 'Black',
  IC4: 'Asian',
  IC5: 'Chinese, Japanese or South-East Asian',
  IC6: 'Arab or North African',
  IC9: 'Not known',
}
