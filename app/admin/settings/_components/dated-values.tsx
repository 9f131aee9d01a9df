import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { formatDate } from '@/lib/format'
import type { AnySetting } from '@/lib/settings/list-settings'
import { withdrawSettingAction } from '../actions'
import { shortWords } from './setting-words'

/** What is in force, what is to come and can be withdrawn, and what was before. */
export function DatedValues({ setting }: { setting: AnySetting }) {
  const { key, title, value, since, toCome, before } = setting
  return (
    <dl className="space-y-2">
      <div>
        <dt className="font-bold">In force</dt>
        <dd>
          {shortWords(key, value)}
          <span className="text-ink-soft">{since ? `, since ${formatDate(since)}` : ', as the portal brings it'}</span>
        </dd>
      </div>
      {toCome.map(({ fromOn, value: next }) => (
        <div key={fromOn}>
          <dt className="font-bold">From {formatDate(fromOn)}</dt>
          <dd className="flex flex-wrap items-center gap-x-4 gap-y-1">
            {shortWords(key, next)}
            <Form action={withdrawSettingAction} prefix={`${key}-${fromOn}`}>
              <input type="hidden" name="key" value={key} />
              <input type="hidden" name="fromOn" value={fromOn} />
              <SubmitButton variant="quiet" pendingLabel="Withdrawing…">
                Withdraw
                <VisuallyHidden>
                  : {title}, from {formatDate(fromOn)}
                </VisuallyHidden>
              </SubmitButton>
            </Form>
          </dd>
        </div>
      ))}
      {before.length > 0 && (
        <div>
          <dt className="font-bold">Before</dt>
          {before.map(({ fromOn, value: was }) => (
            <dd key={fromOn} className="text-ink-soft">
              {shortWords(key, was)}, from {formatDate(fromOn)}
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}
