import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { WrittenMail } from './model'

/**
 * What became of a mail. `later`: the server certainly has not taken it, and may when asked again; `never`: it will not;
 * `unknown`: it was handed over and the answer did not come, so to send it again might be to send it twice.
 */
export type Sent = { is: 'sent' } | { is: 'later' | 'never'; code: string } | { is: 'unknown' }

type Server = { url: string; from: string }

/** Hands one mail to a mail server, and never throws. Only codes come back: what a server says may name somebody. */
export async function sendBySmtp({ url, from }: Server, id: string, mail: WrittenMail): Promise<Sent> {
  const composed = new MailComposer({ ...mail, from, messageId: messageId(id, from), ...quiet }).compile()
  const { from: sender, to } = composed.getEnvelope()
  const message = await composed.build()
  const connection = new SMTPConnection(optionsOf(url))
  let isHandedOver = false
  // It is read from the moment the server says "go ahead".
  const handedOver = Readable.from(
    (function* () {
      isHandedOver = true
      yield message
    })(),
  )
  try {
    await talk(connection, url, { from: sender, to }, handedOver)
    return { is: 'sent' }
  } catch (error) {
    return outcomeOf(error as SmtpFailure, isHandedOver)
  } finally {
    connection.quit()
    connection.close()
  }
}

/** The same however often it is tried, so that a server or a mailbox can tell that it has it already. */
export function messageId(id: string, from: string) {
  return `<${id}@${/@([^\s<>]+)>?$/.exec(from)![1]}>`
}

// Neither is an answer wanted from a machine, nor are files or addresses fetched while a mail is put together.
const quiet = {
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  disableFileAccess: true,
  disableUrlAccess: true,
}

type SmtpFailure = { code?: string; responseCode?: number; command?: string }

export function outcomeOf({ code, responseCode, command = '' }: SmtpFailure, isHandedOver: boolean): Sent {
  if (code === 'EAUTH' || command.startsWith('AUTH')) return { is: 'later', code: 'sign-in' }
  if (responseCode && responseCode >= 500 && /^(MAIL|RCPT|DATA)/.test(command))
    return { is: 'never', code: `smtp-${responseCode}` }
  if (responseCode && responseCode >= 400) return { is: 'later', code: `smtp-${responseCode}` }
  if (isHandedOver) return { is: 'unknown' }
  if (code === 'EENVELOPE') return { is: 'never', code: 'address' }
  return { is: 'later', code: 'not-reached' }
}

function optionsOf(url: string): SMTPConnection.Options {
  const given = parseConnectionUrl(url)
  return {
    requireTLS: !given.secure && !['localhost', '127.0.0.1', '[::1]', '::1'].includes(given.host ?? ''),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    ...given,
  }
}

async function talk(
  connection: SMTPConnection,
  url: string,
  envelope: SMTPConnection.Envelope,
  message: Readable,
): Promise<void> {
  const { auth } = parseConnectionUrl(url) as { auth?: { user: string; pass: string } }
  await new Promise<void>((resolve, reject) => {
    connection.on('error', reject)
    // A server that says why before it hangs up is heard first.
    connection.on('end', () => setImmediate(reject, { code: 'ECONNECTION' }))
    const send = () => connection.send(envelope, message, (error) => (error ? reject(error) : resolve()))
    connection.connect((error) => {
      if (error) reject(error)
      else if (auth) connection.login({ credentials: auth }, (refused) => (refused ? reject(refused) : send()))
      else send()
    })
  })
}
