/**
 * Flesch-Kincaid grade of an English text: about the reading age less five or six. Syllables are counted by rule, so
 * it is a yardstick for whole passages, not for one word.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:\n]+/).filter((sentence) => /\p{L}/u.test(sentence)).length
  const words = text.match(/[\p{L}][\p{L}'’-]*/gu) ?? []
  if (sentences === 0 || words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const spoken = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0)
}
