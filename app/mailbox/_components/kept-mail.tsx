import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { formatDayTime } from '@/lib/format'

type Props = { id: string; to: { name: string; address: string }; subject: string; text: string; at: Date }

const addresses = /(https?:\/\/\S+)/

/** One mail as plain text, with its link to press. */
export function KeptMail({ id, to, subject, text, at }: Props) {
  return (
    <Card as="article" labelledBy={`mail-${id}`}>
      <h2 id={`mail-${id}`}>{subject}</h2>
      <p className="mt-1 text-sm text-ink-soft">
        To {to.name}, <span className="break-words">{to.address}</span>
        <span className="block">{formatDayTime(at)}</span>
      </p>
      <p className="mt-3 border-t border-line pt-3 break-words whitespace-pre-line">
        {text.split(addresses).map((part, place) =>
          addresses.test(part) ? (
            <TextLink key={place} href={part} className="break-all">
              {part}
            </TextLink>
          ) : (
            part
          ),
        )}
      </p>
    </Card>
  )
}
