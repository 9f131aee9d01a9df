import { Tag } from '@/components/ui/tag'
import type { CaseFacts } from '@/lib/cases/model'
import { pathwayLabels, routeLabels } from '@/lib/referrals/model'

/** The way in; and, where that does not say it already, the pathway as a quiet second line. */
export function RouteTag({ route, pathway }: Pick<CaseFacts, 'route' | 'pathway'>) {
  return (
    <>
      <Tag tone={route === 'custody' ? 'info' : 'brand'}>{routeLabels[route]}</Tag>
      {routeLabels[route] !== pathwayLabels[pathway] && (
        <span className="block text-sm text-ink-soft">{pathwayLabels[pathway]}</span>
      )}
    </>
  )
}
