export const demoNav = [
  { href: '/ui', label: 'All parts', waiting: 9 },
  { href: '/ui-list', label: 'A list', count: 31 },
  { href: '/ui-today', label: 'Today', waiting: 4 },
  { href: '/ui-other', label: 'Activities' },
  { href: '/ui-last', label: 'Introductions' },
]
