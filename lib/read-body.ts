/** The body as text, or null when it is longer than that many bytes; no more than that is ever held. */
export async function readBody(request: Request, maximumBytes: number): Promise<string | null> {
  if (Number(request.headers.get('content-length')) > maximumBytes) return null
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > maximumBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
