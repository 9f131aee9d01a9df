import { request } from 'node:http'
import { running } from './running'

/** As it stands, headers included: `fetch` would set some of them right. */
export function raw(path: string, headers: Record<string, string>, body = '', method = 'POST') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>((resolve, reject) => {
    const sent = request(
      running.url + path,
      { method, headers: { host: new URL(running.url).host, ...headers } },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (piece: string) => (text += piece))
        answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, text }))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
