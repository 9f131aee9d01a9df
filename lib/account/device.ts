/** Where a browser says nothing that we know. */
export const unknownDevice = 'Unknown device'

// In this order, because browsers name their forebears: Edge says Chrome too, and Chrome says Safari.
const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|OPT|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
]

const machines: [RegExp, string][] = [
  [/\bWindows\b/, 'Windows'],
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

const wordFor = (list: [RegExp, string][], text: string) => list.find(([sign]) => sign.test(text))?.[1]

/**
 * "Chrome on Android", from what a browser says of itself in its User-Agent header: a few words of ours, and none of the
 * header's own.
 */
export function deviceOf(userAgent: string | null): string {
  const text = (userAgent ?? '').slice(0, 512)
  const [browser, machine] = [wordFor(browsers, text), wordFor(machines, text)]
  if (browser && machine) return `${browser} on ${machine}`
  return browser ?? machine ?? unknownDevice
}
