import { Body, Button, Container, Head, Heading, Html, Text } from 'react-email'
import type { ReactNode } from 'react'

const font = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
const [ink, paper, brand, line] = ['#17212b', '#f6f4ef', '#0b5c5e', '#dcd8cf']

/** One column, dark on light, 16 pixels, and nothing fetched from anywhere. */
export function Frame({ heading, name, children }: { heading: string; name: string; children: ReactNode }) {
  return (
    <Html lang="en-GB" dir="ltr">
      <Head>
        <title>Your DIVERT account</title>
        <meta name="color-scheme" content="light" />
      </Head>
      <Body
        lang="en-GB"
        style={{ margin: 0, padding: '24px 12px', backgroundColor: paper, color: ink, fontFamily: font }}
      >
        <Container style={column}>
          <Text style={{ margin: '0 0 20px', color: brand, fontSize: 20, lineHeight: '24px', fontWeight: 700 }}>
            DIVERT
          </Text>
          <Heading as="h1" style={{ margin: '0 0 16px', fontSize: 24, lineHeight: '30px', fontWeight: 700 }}>
            {heading}
          </Heading>
          <Line>Hello {name},</Line>
          {children}
          <Line>
            The DIVERT portal
            <br />
            Please do not reply: nobody reads what is sent to this address.
          </Line>
        </Container>
      </Body>
    </Html>
  )
}

const column = {
  maxWidth: 560,
  padding: '28px 24px 12px',
  backgroundColor: '#ffffff',
  border: `1px solid ${line}`,
  borderRadius: 8,
}

export function Line({ children }: { children: ReactNode }) {
  return <Text style={{ margin: '0 0 16px', fontSize: 16, lineHeight: '25px', color: ink }}>{children}</Text>
}

/** The one thing to press, 48 pixels high. */
export function Press({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Button href={to} style={button}>
      {children}
    </Button>
  )
}

const button = {
  margin: '4px 0 20px',
  padding: '12px 22px',
  backgroundColor: brand,
  borderRadius: 6,
  color: '#ffffff',
  fontSize: 16,
  lineHeight: '24px',
  fontWeight: 600,
  textDecoration: 'none',
}
