/** What a phone needs to put the page on its home screen. The name says nothing to somebody looking on. */
export function GET() {
  const manifest = {
    id: '/refer',
    name: 'Refer',
    short_name: 'Refer',
    start_url: '/refer',
    scope: '/refer',
    display: 'standalone',
    lang: 'en-GB',
    background_color: '#f6f4ef',
    theme_color: '#07474a',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  }
  return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } })
}
