import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { periodLabels, periods, type PeriodName } from '@/lib/insight/model'

type Site = { id: number; name: string }

/** A plain form that only asks: the choice is in the address, to be kept or passed on. */
export function ChoosePeriod({ period, sites, site }: { period: PeriodName; sites: Site[]; site?: Site }) {
  const periodOptions = periods.map((name) => ({ value: name, label: periodLabels[name] }))
  const siteOptions = sites.map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <form action="/dashboard" className="flex flex-wrap items-end gap-2.5">
      <SelectField name="period" label="Period" labelHidden options={periodOptions} defaultValue={period} />
      {sites.length > 1 && (
        <SelectField
          name="site"
          label="Site"
          labelHidden
          emptyLabel="All my sites"
          options={siteOptions}
          defaultValue={site && String(site.id)}
        />
      )}
      <Button type="submit" variant="secondary">
        Show
      </Button>
    </form>
  )
}
