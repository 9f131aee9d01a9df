type Words = {
  /** What is wrong with it. */
  means: string
  /** What can be done. */
  todo: string
}

const words: Record<string, Words> = {
  'unknown-key': {
    means: 'It was sealed for a key that is not here.',
    todo: 'Tell whoever looks after the portal: once the key is back from its safe copy, this opens by itself.',
  },
  'destroyed-key': {
    means: 'It was sealed for a key that has been destroyed.',
    todo: 'Nothing opens it again. Try to find out who it was about, and take the referral down again.',
  },
  'does-not-open': {
    means: 'It was changed or cut short on its way here.',
    todo: 'Tell whoever looks after the portal. It may not be possible to open it, so try to find out who it was about.',
  },
  malformed: {
    means: 'It is not in the shape that a referral has.',
    todo: 'Tell whoever looks after the portal. It may never have been a referral.',
  },
  'does-not-validate': {
    means: 'It opened, and the answers in it are not ones that this version of the portal knows.',
    todo: 'Tell whoever looks after the portal: once the portal is put right, this opens by itself.',
  },
  'other-key': {
    means: 'It opened, and its number is not the one that it came in under.',
    todo: 'Tell whoever looks after the portal the same day: somebody may have changed it.',
  },
  'other-pathway': {
    means: 'It opened, and inside it says another pathway than outside.',
    todo: 'Tell whoever looks after the portal the same day: somebody may have changed it.',
  },
}

const refused: Words = {
  means: 'It opened, and the database would not take it.',
  todo: 'Tell whoever looks after the portal: once the portal is put right, this opens by itself.',
}

/** A reason code of an envelope that was set aside, in words. A code nobody knows yet is said as it stands. */
export function repairWords(reason: string): Words {
  if (reason.startsWith('refused-')) return refused
  return (
    words[reason] ?? {
      means: `It could not be read (${reason}).`,
      todo: 'Tell whoever looks after the portal, with the words in brackets.',
    }
  )
}
