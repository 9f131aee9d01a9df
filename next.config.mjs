/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  serverExternalPackages: ['pg', 'pino', '@node-rs/argon2'],
  typedRoutes: false,
  experimental: { serverActions: { bodySizeLimit: '64kb' } },
  logging: { incomingRequests: false },
}
