import { Radios } from '@/components/ui/radios'
import { Tiles } from '@/components/ui/tiles'
import { boroughLabel, type Borough } from '@/lib/places/model'
import { routeLabels, settingLabels } from '@/lib/referrals/model'
import { optionsOf } from './options'

type Props = { routes: readonly (keyof typeof routeLabels)[]; boroughs: readonly Borough[] }

/** Way in, where they met, and where the young person lives. */
export function MeetingFields({ routes, boroughs }: Props) {
  const served = boroughs
    .map((value) => ({ value, label: boroughLabel(value) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'))
  return (
    <>
      <Tiles name="route" type="radio" legend="How did this come about?" options={optionsOf(routeLabels, routes)} />
      <Tiles name="setting" type="radio" legend="Where did you meet?" options={optionsOf(settingLabels)} />
      <Radios
        name="borough"
        legend="Which borough do they live in?"
        options={[...served, { value: 'elsewhere', label: 'Somewhere else' }]}
      />
    </>
  )
}
