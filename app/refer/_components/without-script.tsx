import { DocumentLink } from './document-link'

/** Leads on to the page that needs no script, by itself; the link is for a browser that follows no refresh. */
export function WithoutScript() {
  return (
    <noscript>
      <meta httpEquiv="refresh" content="0; url=/refer/whole" />
      <p className="px-4.5 py-5">
        <DocumentLink href="/refer/whole">Go on to the form that works without script</DocumentLink>
      </p>
    </noscript>
  )
}
