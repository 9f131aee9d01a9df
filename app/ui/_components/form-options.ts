export const sites = [
  { value: 'camden', label: 'Camden' },
  { value: 'islington', label: 'Islington' },
]

export const phoneAnswers = [
  { value: 'yes', label: 'Yes' },
  { value: 'police', label: 'Police have it' },
  { value: 'none', label: 'No phone' },
]

export const reasons = [
  { value: 'activities', label: 'Wants activities' },
  { value: 'school', label: 'Trouble at school', hint: 'Lessons, other pupils, getting there' },
  { value: 'talk', label: 'Someone to talk to' },
]

export const likes = [
  { value: 'football', label: 'Football', hint: 'play or coach' },
  { value: 'boxing', label: 'Boxing', hint: 'fitness, no sparring' },
  { value: 'music', label: 'Making music', hint: 'beats, vocals' },
  { value: 'sound', label: 'DJ and sound', hint: 'events' },
]
