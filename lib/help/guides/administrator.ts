import type { Guide } from '../model'
import { lostDevice, signingIn } from './shared'

export const administratorGuide: Guide = [
  {
    id: 'accounts',
    heading: 'Accounts',
    text: [
      'Everybody who can sign in, by role, site and state. You see who works here and never a case, and never a password.',
      'Your own account is changed by another administrator. See to it that there are two of you.',
    ],
    points: [
      'Choose a name to change details, places and teams, or the role. Whoever gets another role is signed out and finds new pages.',
      'Officers and staff never become one another. Somebody who joins the service is invited again, with another address.',
      'When somebody leaves, “Disable this account”. Nothing is deleted, and their name stays beside what they did.',
      '“Plan leave” says when somebody is away and who covers.',
    ],
    links: [{ href: '/admin', label: 'Accounts' }],
  },
  {
    id: 'inviting',
    heading: 'Inviting somebody',
    steps: [
      'Choose “Invite somebody”. Name, address, role, organisation, and sites and teams where the role has them.',
      'Choose how they sign in: with a password they choose themselves, or with their organisation’s own account.',
      'They are sent a link. Until they have used it the account says “Invited”.',
    ],
    after: [
      'Did it run out or get lost? “Send a new invitation” on their page; the one before works no more. Where mail is not set up, the address is shown there to hand over yourself.',
    ],
    links: [{ href: '/admin/accounts/new', label: 'Invite somebody' }],
  },
  {
    id: 'csv',
    heading: 'Many officers at once, from a CSV file',
    steps: [
      'Save the list as CSV. The first line names the columns: name, email, organisation and site.',
      'Choose the file or paste its rows, and “Check the rows”. Nothing is made yet.',
      'Put right what is marked, or leave it out, and then invite the rest.',
    ],
    links: [{ href: '/admin/accounts/import', label: 'Invite officers from a file' }],
  },
  {
    id: 'somebodys-lost-device',
    heading: 'Somebody lost a device, or cannot sign in',
    points: [
      'Lost phone or computer: open their account and press “Lost device: sign out everywhere”. It works at once.',
      'Forgotten password: they can ask for a link on the sign-in page themselves, or you send one.',
      'Lost second step and recovery codes: be sure that it is them, by voice or in person, and then “Reset the second step”. They set it up anew at the next sign-in.',
    ],
    after: ['The dangerous ones ask you to confirm that it is you, if you signed in more than ten minutes ago.'],
  },
  {
    id: 'places',
    heading: 'Sites, teams and organisations',
    text: [
      'A borough’s referrals go to one site from a day on. Settle it on the sites’ page; what has begun gets an end, and what is to come can be withdrawn. A site or team with open work cannot end.',
    ],
    links: [
      { href: '/admin/sites', label: 'Sites and teams' },
      { href: '/admin/organisations', label: 'Organisations' },
    ],
  },
  {
    id: 'settings',
    heading: 'Settings',
    text: [
      'The lists to choose from, the first-contact clocks, the words a young person reads, who you are, and how long things are kept. Each holds from a day on: today or later. What was in force before stays written down.',
      '“How each role signs in” says whether a role needs a second step, and when a session ends. That holds at once.',
    ],
    links: [
      { href: '/admin/settings', label: 'Settings' },
      { href: '/admin/settings/sign-in', label: 'How each role signs in' },
    ],
  },
  {
    id: 'mail',
    heading: 'Mail that has not gone',
    text: [
      'Invitations, new passwords and notices go by themselves. What still waits, what a mail server refused, and what may not have arrived stands under “Mail”. Send it anew from the account’s own page.',
    ],
    links: [{ href: '/admin/mail', label: 'Mail' }],
  },
  {
    id: 'changes',
    heading: 'Changes',
    text: [
      'What was changed here, by whom, and what it was before. The database writes it down itself, and nobody can take a line out.',
    ],
    links: [{ href: '/admin/changes', label: 'Changes' }],
  },
  signingIn,
  { ...lostDevice, heading: 'Your own lost phone or computer' },
  {
    id: 'who-to-ask',
    heading: 'Who to ask',
    text: ['Another administrator, for your own account. For the portal itself, whoever runs it for your service.'],
  },
]
