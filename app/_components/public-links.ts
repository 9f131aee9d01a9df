export const publicLinks = [
  { href: '/what-happens-next', label: 'What happens next' },
  { href: '/say-stop', label: 'Say stop' },
  { href: '/privacy/young-people', label: 'Your privacy' },
  { href: '/privacy', label: 'Privacy notice' },
  { href: '/cookies', label: 'Cookies' },
  { href: '/accessibility', label: 'Accessibility' },
  { href: '/sign-in', label: 'Staff sign-in' },
]
