import { retentionTold } from './retention'

/** Stand-ins, in number ranges and a domain that belong to nobody. Whoever runs the portal sets DIVERT_SETTINGS. */
export const defaultSettings = {
  controller: {
    name: 'Example Youth Trust',
    address: '1 Example Street, London',
    email: 'privacy@divert.example',
    officer: 'The data protection officer',
  },
  team: { phone: '020 7946 0123', text: '07700 900 456', email: 'team@divert.example' },
  lawfulBasis: [
    'Contacting and supporting a young person who said yes: our legitimate interests in offering that support (UK GDPR, Article 6(1)(f)).',
    'Details about health, ethnicity or safety: safeguarding of children and of people at risk, and checking that we treat people equally (UK GDPR, Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraphs 18 and 8).',
  ],
  accessibilityEmail: 'access@divert.example',
  quickExit: 'https://www.bbc.co.uk/weather',
  retention: retentionTold(new Map()),
}
