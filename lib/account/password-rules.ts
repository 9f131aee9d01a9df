import { cleanLine } from '../clean-text'

/** Of twelve characters and more, what is tried first by whoever guesses. Compared without spaces, signs and case. */
const common = [
  '123456789012',
  '1234567890123',
  '12345678910',
  '111111111111',
  '000000000000',
  'qwertyuiopas',
  'qwertyuiop123',
  'qwerty123456',
  'qwertyuiop',
  'asdfghjkl123',
  '1qaz2wsx3edc',
  'abcdefghijkl',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'letmeinletmein',
  'welcome12345',
  'iloveyou1234',
  'correcthorsebatterystaple',
  'threerandomwords',
  'changemechangeme',
  'administrator',
  'metropolitanpolice',
  'divertdivert',
]

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Why this password will not do for whoever has this name and address; undefined where it will.
 * The most guessed, one sign over and over, and one's own name or address.
 */
export function weakPassword(password: string, holder?: { name: string; email: string }): string | undefined {
  const typed = plain(password)
  const distinct = new Set(password).size
  if (distinct < 5 || common.includes(typed) || common.includes(typed.replace(/\d+$/, ''))) {
    return 'That password is one of the first that would be guessed. Use three words that mean nothing to others.'
  }
  const own = holder ? ownWords(holder) : []
  const rest = own.reduce((left, word) => left.replaceAll(word, ''), typed)
  if (own.length > 0 && rest.length < 8 && rest.length < typed.length) {
    return 'Do not use your own name or e-mail address as your password'
  }
  return undefined
}

function ownWords({ name, email }: { name: string; email: string }) {
  const words = [cleanLine(name), email, ...cleanLine(name).split(' '), ...email.split(/[@.]/)]
  return [...new Set(words.map(plain))]
    .filter((word) => word.length > 2)
    .sort((one, other) => other.length - one.length)
}
