const kilobytes = 64
/** A file of officers, and its rows as they are carried from the preview. */
const ofOfficers = { path: 'admin/accounts/import', kilobytes: 640 }

/** Numbers above `limit`: of more figures, or of as many and larger. */
function above(limit) {
  const figures = [...String(limit)]
  const larger = figures.flatMap((figure, at) =>
    figure === '9' ? [] : `${figures.slice(0, at).join('')}[${Number(figure) + 1}-9]\\d{${figures.length - at - 1}}`,
  )
  return `0*(?:[1-9]\\d{${figures.length},}|${larger.join('|')})`
}

const refused = (why, key, value, source = '/:path*') => ({
  source,
  has: [{ type: 'header', key, value }],
  destination: `/refused/${why}`,
})

const [hex, more] = ['[\\dA-Fa-f]', '%[89ABab][\\dA-Fa-f]']
const letters = [
  `[^%]|%[0-7]${hex}|%(?:[Cc][2-9A-Fa-f]|[Dd]${hex})${more}`,
  `%(?:[Ee]0%[ABab]${hex}|[Ee][Dd]%[89]${hex}|[Ee][1-9A-Ca-cEeFf]${more})${more}`,
  `%[Ff](?:0%[9ABab]${hex}|[1-3]${more}|4%8${hex})${more}${more}`,
].join('|')

/** Addresses whose percent signs stand for no text in UTF-8. */
const undecodable = `/:address((?!(?:${letters})*$).*)`

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  serverExternalPackages: ['pg', 'pino', '@node-rs/argon2', 'graphile-worker', 'nodemailer'],
  typedRoutes: false,
  experimental: { serverActions: { bodySizeLimit: `${ofOfficers.kilobytes}kb` } },
  // Refused before Next reads any of it, which would answer each of these with a 500: a body that is too large or does
  // not say how large it is, an Origin that is no address, and a form that does not say where its fields end.
  rewrites: async () => ({
    beforeFiles: [
      refused('too-large', 'content-length', above(kilobytes * 1024), `/:path((?!${ofOfficers.path}$).*)`),
      refused('too-large', 'content-length', above(ofOfficers.kilobytes * 1024), `/${ofOfficers.path}`),
      refused('too-large', 'transfer-encoding', '.*'),
      refused('not-understood', 'origin', '(?!null$|https?://[\\w.-]+(:\\d+)?$|https?://\\[[\\da-f:.]+\\](:\\d+)?$).*'),
      refused('not-understood', 'content-type', '\\s*multipart/form-data(?!.*boundary="?[^\\s;"]).*'),
    ],
  }),
  // Next would answer them with a 500 before any code of ours.
  redirects: async () => [{ source: undecodable, destination: '/not-found', permanent: false }],
  logging: { incomingRequests: false },
}
