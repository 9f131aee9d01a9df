import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { setShortcutsAction } from '../actions'

/** Single keys can get in the way of speech input and of hands that slip, so they can be switched off. */
export function ShortcutsCard({ areOn, done }: { areOn: boolean; done: string | undefined }) {
  return (
    <Card as="section" labelledBy="shortcuts-switch">
      <h2 id="shortcuts-switch">Keyboard shortcuts</h2>
      <p className="mt-1 mb-4">
        {areOn ? 'Single keys lead to your pages. ' : 'They are off: single keys do nothing. '}
        <TextLink href="/help#keyboard-shortcuts">See them</TextLink>.
      </p>
      {done === 'shortcuts' && (
        <div className="mb-4">
          <Notice tone="ok" live>
            Keyboard shortcuts are {areOn ? 'on' : 'off'}.
          </Notice>
        </div>
      )}
      <Form action={setShortcutsAction}>
        <input type="hidden" name="on" value={areOn ? 'no' : 'yes'} />
        <SubmitButton variant="secondary" pendingLabel="One moment…">
          Switch them {areOn ? 'off' : 'on'}
        </SubmitButton>
      </Form>
    </Card>
  )
}
