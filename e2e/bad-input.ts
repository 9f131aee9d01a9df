const long = 'x'.repeat(20_000)

/** What nobody should send, and somebody will: each a way of filling in one field wrongly. */
export const badValues: [how: string, value: string | string[] | null][] = [
  ['left out', null],
  ['empty', ''],
  ['blank', '   \t'],
  ['twice', ['one', 'two']],
  ['fifty times', Array.from({ length: 50 }, () => 'again')],
  ['too long', long],
  ['too long, in letters of four bytes', '🏀'.repeat(3_000)],
  ['a word where a number belongs', 'twelve'],
  ['a number where a word belongs', '-1e309'],
  ['a date that never was', '2011-02-30'],
  ['script', `"><script>alert('canary')</script><img src=x onerror=alert(1)>`],
  ['SQL', `'; drop table casework.cases; --`],
  ['a template', '{{7*7}}${7*7}<%= 7*7 %>'],
  ['a path', '../../../../etc/passwd'],
  ['a null byte', 'before\0after'],
  ['a lone surrogate', 'half \ud83c'],
  ['text turned round', '\u202Etxt.exe\u2066'],
  ['line breaks', 'one\r\nSet-Cookie: two=2\r\n\r\n<p>'],
  ['an object', '{"$ne":null}'],
  ["React's own", '$K1'],
  ['a name of the prototype', '__proto__'],
]

/** More than a request may hold. */
export const aMegabyte = 'm'.repeat(1_000_000)
