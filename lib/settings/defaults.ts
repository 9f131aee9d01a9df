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
  retention: [
    { what: 'Said yes, but we could not reach you', kept: '90 days after we stop trying' },
    { what: 'You stopped, or took back your yes', kept: '90 days' },
    { what: 'Our work together ended, and you were 18 or over', kept: '6 years after it ended' },
    {
      what: 'Our work together ended, and you were under 18',
      kept: 'until you turn 18, or 3 years after it ended, whichever is later; then we look again, and keep it no longer than until you turn 25',
    },
    { what: 'Who has looked at a record', kept: '6 years' },
  ],
}
