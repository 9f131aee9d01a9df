import { connect } from 'node:net'

/** Requests that are no proper HTTP: each is written as it is, and the other side is left alone. */
export const brokenRequests = (host: string, cookie: string, mark: string): string[] => {
  const start = `POST /api/intake HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nCookie: ${cookie}\r\n`
  return [
    `${start}Content-Length: 500\r\n\r\n{"version":1,"${mark}`,
    `${start}Content-Length: -1\r\n\r\n${mark}`,
    `${start}Content-Length: 5\r\nContent-Length: 9\r\n\r\n${mark}`,
    `${start}Transfer-Encoding: chunked\r\n\r\n${mark}\r\n`,
    `${start}Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\nffffffffffffffff\r\n${mark}`,
    `${start}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${mark}`,
    `${start}${mark}\r\n\r\n`,
    `${start}X: ${mark}\0\r\n\r\n`,
    `${start}X: ${mark.repeat(2_000)}\r\n\r\n`,
    `POST /api/intake/../elsewhere HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\n\r\n`,
    `POST /api/intake%00 HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\n\r\n`,
    `POST /api/intake?%ff%fe=${mark} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\n\r\n`,
    `${mark} /api/intake HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
    `POST /api/intake HTTP/9.9\r\nHost: ${mark}\r\n\r\n`,
    `POST /api/intake HTTP/1.1\r\n\r\n${mark}`,
  ]
}

/** What comes back until the other side closes, or nothing more is said for half a second; then we hang up. */
export function broken(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setTimeout(500, () => socket.destroy())
    socket.setEncoding('latin1').on('data', (piece: string) => (heard += piece))
    socket.on('error', () => {})
    socket.on('close', () => resolve(heard))
  })
}
