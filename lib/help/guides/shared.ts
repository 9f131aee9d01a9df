import type { GuideSection } from '../model'

export const signingIn: GuideSection = {
  id: 'signing-in',
  heading: 'Signing in, and staying signed in',
  text: [
    'You sign in with your e-mail address and your password, or with your organisation’s own account if your administrator set it so. Then comes your second step, if you have one: a code from an app on your phone, or a passkey.',
    'Forgotten your password? On the sign-in page choose “Forgotten your password?” and a link is sent to your address.',
    'If you do nothing here for a while you are signed out. The page asks you two minutes before; press “Stay signed in”. After 12 hours you sign in again in any case, unless your administrator settled another time.',
  ],
  links: [{ href: '/account/second-step', label: 'Your second step and recovery codes' }],
}

export const lostDevice: GuideSection = {
  id: 'lost-device',
  heading: 'A lost phone or computer',
  steps: [
    'On any other device, sign in and open My account.',
    'Under “Where you are signed in”, press “Sign out there” beside the lost one. Not sure which? “Sign out everywhere” ends all of them at once.',
    'Tell your administrator. They can sign you out everywhere too, at once, if you have no other device at hand.',
  ],
  after: ['If you use the lost phone as your second step, sign in with a recovery code and then take that phone away.'],
  links: [{ href: '/account', label: 'My account' }],
}

export const whoToAsk: GuideSection = {
  id: 'who-to-ask',
  heading: 'Who to ask',
  text: [
    'Your administrator makes accounts, changes names, roles and sites, and helps when you cannot sign in. It is the person or desk who invited you. They never see a case.',
    'Something in the portal that does not work as this page says? Tell them that too.',
  ],
}
