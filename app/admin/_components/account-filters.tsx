import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import type { AccountList } from '@/lib/account/list-accounts'
import { roleLabels } from '@/lib/account/model'

const roles = Object.entries(roleLabels).map(([value, label]) => ({ value, label }))

/** By role and site; the state stays as the tabs have it. The address holds what was chosen. */
export function AccountFilters({ asked, sites }: Pick<AccountList, 'asked' | 'sites'>) {
  return (
    <form action="/admin" className="flex flex-wrap items-end gap-3">
      {asked.state && <input type="hidden" name="state" value={asked.state} />}
      <SelectField name="role" label="Role" emptyLabel="Every role" options={roles} defaultValue={asked.role} />
      <SelectField
        name="site"
        label="Site"
        emptyLabel="Every site"
        options={sites.map(({ id, name }) => ({ value: String(id), label: name }))}
        defaultValue={asked.site ? String(asked.site) : ''}
      />
      <Button type="submit" variant="secondary">
        Show
      </Button>
    </form>
  )
}
