import type { Interest, InterestGroup } from '@/db/words/interests'

export { interestGroups } from '@/db/words/interests'

export const interestGroupLabels: Record<InterestGroup, string> = {
  sport: 'Sport',
  music: 'Music',
  arts: 'Art and making',
  beyond: 'And more',
}

export const interestLabels: Record<Interest, string> = {
  football: 'Football',
  boxing: 'Boxing',
  netball: 'Netball',
  basketball: 'Basketball',
  gym: 'Gym',
  athletics: 'Athletics',
  martial_arts: 'Martial arts',
  dance: 'Dance',
  cycling: 'Cycling',
  swimming: 'Swimming',
  cricket: 'Cricket',
  music_production: 'Making music',
  rap_and_lyrics: 'Rap and lyrics',
  dj: 'DJ and sound',
  instrument: 'Playing an instrument',
  singing: 'Singing',
  radio_and_podcast: 'Radio and podcasts',
  film: 'Film',
  photography: 'Photos',
  drama: 'Drama',
  fashion: 'Fashion',
  design: 'Art and design',
  street_art: 'Street art',
  writing: 'Writing',
  cooking: 'Cooking',
  mentoring: 'A mentor',
  work_and_apprenticeships: 'Jobs and training',
  driving_theory: 'Driving theory',
  coding: 'Coding',
  volunteering: 'Helping out',
  outdoors: 'Outdoors',
  counselling: 'Someone to talk things over with',
  gaming: 'Gaming',
}
