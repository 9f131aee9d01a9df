import type { GuideSection } from '../model'

/** What both kinds of manager read. */
export const dashboard: GuideSection = {
  id: 'dashboard',
  heading: 'The dashboard',
  text: [
    'Four figures for the sites you answer for: what came in, how much of first contact was in time, what waits, and what is carried. Choose the period, and one site or all of yours; the address keeps your choice, so that you can pass it on.',
    '“What this counts” under each figure says exactly what is in it.',
  ],
  points: [
    'Fewer than ten? Then “7 of 8” is shown in place of a percentage, which would mislead.',
    '“Community and custody” lays the two ways in side by side. The support is the same, so the rows should look alike.',
    '“Who is carrying what” shows open cases by specialist, for fair shares and not for ranking.',
    'No figure is about one young person, and none has a name behind it.',
  ],
  after: ['The page prints as it stands.'],
  links: [{ href: '/dashboard', label: 'Dashboard' }],
}
