import { once } from 'node:events'
import type { Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { MailWay } from '../mail/mail-way'

export type CaughtMail = { from: string; to: string[]; source: string }

/** How the server takes its next message; after the last of these it takes everything. */
export type Mood =
  'takes it' | 'busy at the start' | 'busy at the end' | 'no such address' | 'cuts the line after the message'

/** A real mail server on this machine, which keeps what it is given. */
export async function aMailServer(moods: Mood[] = []) {
  const caught: CaughtMail[] = []
  const sockets = new Set<Socket>()
  const refusal = (code: number) => Object.assign(new Error('Not now, amina@divert.example'), { responseCode: code })
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    // A server that hangs up with commands unread resets the line, and its last answer is lost on the way.
    hidePIPELINING: true,
    onMailFrom: (_address, _session, done) =>
      moods[0] === 'busy at the start' ? (moods.shift(), done(refusal(421))) : done(),
    onRcptTo: (_address, _session, done) =>
      moods[0] === 'no such address' ? (moods.shift(), done(refusal(550))) : done(),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const mood = moods.shift()
        if (mood === 'busy at the end') return done(refusal(451))
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        caught.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString(),
        })
        if (mood === 'cuts the line after the message') sockets.forEach((socket) => socket.destroy())
        else done()
      })
    },
  })
  // Refused clients are told to us too.
  server.on('error', () => {})
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as { port: number }
  const way: MailWay = { by: 'smtp', url: `smtp://127.0.0.1:${port}`, from: 'DIVERT <portal@divert.example>' }
  return {
    caught,
    way,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
