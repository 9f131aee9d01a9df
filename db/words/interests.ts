export const interestGroups = {
  sport: [
    'football',
    'boxing',
    'netball',
    'basketball',
    'gym',
    'athletics',
    'martial_arts',
    'dance',
    'cycling',
    'swimming',
    'cricket',
  ],
  music: ['music_production', 'rap_and_lyrics', 'dj', 'instrument', 'singing', 'radio_and_podcast'],
  arts: ['film', 'photography', 'drama', 'fashion', 'design', 'street_art', 'writing', 'cooking'],
  beyond: [
    'mentoring',
    'work_and_apprenticeships',
    'driving_theory',
    'coding',
    'volunteering',
    'outdoors',
    'counselling',
    'gaming',
  ],
} as const
export type InterestGroup = keyof typeof interestGroups

export const interests = [
  ...interestGroups.sport,
  ...interestGroups.music,
  ...interestGroups.arts,
  ...interestGroups.beyond,
] as const
export type Interest = (typeof interests)[number]
