import { request } from 'node:http'

type Sent = { method?: string; path: string; headers?: Record<string, string>; body?: string | Buffer }

/** An answer as it came over the wire: status line, headers in their order and spelling, and the body. */
export async function rawAnswer(url: string, { method = 'POST', path, headers, body }: Sent) {
  return new Promise<{ status: number; head: string; body: string }>((resolve, reject) => {
    const asking = request(url + path, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const lines = answer.rawHeaders.flatMap((name, at, all) => (at % 2 ? [] : [`${name}: ${all[at + 1]}`]))
        const head = [`HTTP/${answer.httpVersion} ${answer.statusCode} ${answer.statusMessage}`, ...lines].join('\n')
        resolve({ status: answer.statusCode!, head, body: Buffer.concat(chunks).toString('latin1') })
      })
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

/** The same without what differs at every answer: the date, and the nonce of the content security policy. */
export function withoutChance({ head, body }: { head: string; body: string }): string {
  const nonce = /'nonce-([^']+)'/.exec(head)?.[1] ?? 'none'
  return `${head}\n\n${body}`.replaceAll(nonce, '[nonce]').replace(/^Date: .*$/im, 'Date: [date]')
}
