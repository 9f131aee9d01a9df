import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { Guide, GuideSection } from '@/lib/help/model'

/** A role's guide, section by section. */
export function GuideText({ guide }: { guide: Guide }) {
  return guide.map((section) => (
    <Card key={section.id} as="section" labelledBy={section.id}>
      <h2 id={section.id} tabIndex={-1} className="mb-2">
        {section.heading}
      </h2>
      <div className="reading">
        <SectionText section={section} />
      </div>
    </Card>
  ))
}

function SectionText({
  section: { text = [], steps = [], points = [], after = [], links = [] },
}: {
  section: GuideSection
}) {
  return (
    <>
      {text.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {steps.length > 0 && (
        <ol>
          {steps.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
      )}
      {points.length > 0 && (
        <ul>
          {points.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {after.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {links.map(({ href, label }) => (
        <p key={href} className="print:hidden">
          <TextLink href={href}>{label}</TextLink>
        </p>
      ))}
    </>
  )
}
