import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { Timeline } from '@/components/ui/timeline'
import { TimelineItem } from '@/components/ui/timeline-item'
import { Specimen } from './specimen'

const change = <TextLink href="/ui">Change</TextLink>

export function ListSpecimens() {
  return (
    <>
      <Specimen name="Description lists">
        <div className="grid gap-4 md:grid-cols-2">
          <Card>
            <DescriptionList
              items={[
                { term: 'Why now', value: 'Stopped going to football after a fight in September.' },
                { term: 'Interests', value: <Tag>Football</Tag> },
                { term: 'Free', value: 'Weekdays after 4pm, Saturday' },
              ]}
            />
          </Card>
          <Card>
            <DescriptionList
              ruled
              items={[
                { term: 'You are', value: 'Jordan Okafor, born 3 February 2011', action: change },
                { term: 'Reach you by', value: 'Text, after 4pm', action: change },
              ]}
            />
          </Card>
        </div>
      </Specimen>
      <Specimen name="Timeline">
        <Timeline label="What happened, newest first">
          <TimelineItem keyMoment heading="Went to football" meta="Sat 28 Nov, 10:00 · recorded by the club">
            <p>First session. Stayed the full two hours.</p>
          </TimelineItem>
          <TimelineItem heading="Text sent: Saturday's session" meta="Fri 27 Nov, 16:20 · Amina Yusuf · delivered" />
          <TimelineItem keyMoment heading="Met in person" meta="Tue 24 Nov, 16:30 · Amina Yusuf · 50 minutes">
            <p>Talked about school and the September fight. Wants to try coaching badges one day. Agreed two goals.</p>
          </TimelineItem>
        </Timeline>
      </Specimen>
    </>
  )
}
