import { ShortcutList } from '@/components/navigation/shortcut-list'
import type { Shortcut } from '@/components/navigation/shortcuts-of'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'

/** Also for whoever has no script, and cannot open the list with a key. */
export function KeysSection({ list, areOn }: { list: readonly Shortcut[]; areOn: boolean }) {
  return (
    <Card as="section" labelledBy="keyboard-shortcuts">
      <h2 id="keyboard-shortcuts" tabIndex={-1}>
        Keyboard shortcuts
      </h2>
      <p className="mt-2 mb-4">
        {areOn ? 'They do nothing while you type in a field. ' : 'You have switched them off. '}
        <TextLink href="/account#shortcuts-switch">Switch them {areOn ? 'off' : 'on'} in My account</TextLink>.
      </p>
      <ShortcutList list={list} />
    </Card>
  )
}
