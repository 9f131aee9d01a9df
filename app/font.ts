import localFont from 'next/font/local'

/** The variable file carries every weight; the theme names two. `optional`: a slow line keeps the system font, and nothing jumps. */
export const atkinson = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  display: 'optional',
  variable: '--font-atkinson',
})
