'use client'
import { useState, useSyncExternalStore } from 'react'
import { Radios } from '@/components/ui/radios'
import { useField } from '@/components/ui/use-field'
import { channelLabels, directionLabels, outcomeLabels, outcomesOf, type Outcome } from '@/lib/contacts/model'

const options = (labels: Record<string, string>, codes: readonly string[] = Object.keys(labels)) =>
  codes.map((value) => ({ value, label: labels[value] ?? value }))

const never = () => () => {}
const isChannel = (code: string | undefined): code is keyof typeof outcomesOf =>
  code !== undefined && code in outcomesOf

/** Who, how, and what came of it. With script only what fits the way is offered; without it all are, and the server says. */
export function ContactKind({ offered }: { offered: readonly Outcome[] }) {
  const posted = useField('channel').values[0]
  const [picked, setPicked] = useState<string>()
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const channel = picked ?? posted
  const fitting = hasScript && isChannel(channel) ? outcomesOf[channel] : undefined
  const shown = fitting?.filter((code) => offered.includes(code)) ?? []
  return (
    <>
      <Radios inline name="direction" legend="Who got in touch?" options={options(directionLabels)} />
      <div
        onChange={(event) => {
          if (event.target instanceof HTMLInputElement) setPicked(event.target.value)
        }}
      >
        <Radios inline name="channel" legend="How?" options={options(channelLabels)} />
      </div>
      <Radios
        inline
        name="outcome"
        legend="What came of it?"
        options={options(outcomeLabels, shown.length > 0 ? shown : (fitting ?? offered))}
      />
    </>
  )
}
