const answers = {
  'too-large': {
    status: 413,
    heading: 'That was too much at once',
    advice:
      'Nothing was sent, kept or changed. Go back in your browser: what you typed is still there. Make it shorter, and send it again.',
  },
  'not-understood': {
    status: 400,
    heading: 'That could not be understood',
    advice: 'Nothing was sent, kept or changed. Go back in your browser, open the page again, and send it from there.',
  },
} as const

/** Where next.config.mjs leads a request that no page of ours sends, before anything of it is read. */
async function refuse(_request: Request, { params }: { params: Promise<{ why: string }> }) {
  const { why } = await params
  const { status, heading, advice } = why === 'too-large' ? answers['too-large'] : answers['not-understood']
  const page = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading} - DIVERT</title></head>
<body><h1>${heading}</h1><p>${advice}</p></body>
</html>`
  return new Response(page, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT }
