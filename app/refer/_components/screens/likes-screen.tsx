import { LikesFields } from '@/components/refer/likes-fields'
import { useFormWords } from '@/components/refer/form-words-context'
import { ScreenSection } from '../screen-section'

export function LikesScreen() {
  const { wording } = useFormWords()
  return (
    <ScreenSection name="likes" heading={wording.likes.title} theirs canGoBack>
      <LikesFields legendHidden />
    </ScreenSection>
  )
}
