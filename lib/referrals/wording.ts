/**
 * What a young person reads, and what they say yes to. The version goes into their referral, so a new meaning is a
 * new version: `wording.test.ts` holds the words of the choice still, and keeps all of it at a reading age of 9 to 11.
 */
export const wordingVersion = 'contact-1'

export const wording = {
  language: {
    title: 'How is it best for you to read this?',
    other: 'Which language?',
    otherHint: 'We will find someone who speaks it. You can still carry on now if someone here can help you read.',
    readingIsHard: 'That is fine. Tap the speaker to hear each page, or ask for it to be read out.',
  },
  choice: {
    title: 'Is it OK if a coach contacts you?',
    points: [
      {
        title: 'What it is.',
        text: 'One person, on your side, for as long as it helps. They can help you find sport, music, art, work or just someone to talk to. It is free.',
      },
      {
        title: 'Who sees this.',
        text: "Your coach's team. Once you send it, the police can't open it here.",
      },
      {
        title: 'One limit.',
        text: 'If you or someone else could be badly hurt, or a court orders it, we may have to tell others. We will tell you first if that is safe.',
      },
      {
        title: "You don't have to.",
        text: "Saying no changes nothing about today. It isn't written down.",
      },
    ],
    yes: 'Yes, a coach can contact me',
    no: 'No thanks',
    notNow: 'Not now',
  },
  checks: {
    title: 'Two quick questions',
    hint: 'This is not a test. It is to check that we said it clearly.',
    whoSees: 'Who will see what you send?',
    sayingNo: 'What happens if you say no?',
  },
  fairness:
    "The officer may tick how they would describe your ethnicity. It helps us check that we are fair. Your coach can't see it.",
  you: { title: 'Who are you?', calledName: 'What do you like to be called?', howOld: 'When were you born?' },
  reach: {
    title: 'How can we reach you?',
    phone: 'Do you have your phone with you?',
    safeTo: 'Is it safe to',
    dontMention: 'Is there anything we should not talk about?',
    otherAnswers: 'Does anyone else pick up your phone?',
    bestTime: 'When is best?',
  },
  present: { title: 'Who is with you?' },
  likes: {
    title: 'What are you into?',
    hint: 'Pick as many as you like, or none.',
    freeTimes: 'When are you free?',
    wants: 'What would you like to happen? Use your own words.',
  },
  readBack: { hint: 'This is everything that is sent.', send: 'Yes, send it', takeOut: 'Take something out' },
  nothingKept: {
    no: { title: 'OK, no thanks', text: 'Nothing was kept. Saying no changes nothing about today.' },
    not_now: { title: 'OK, not now', text: 'Nothing was kept. You can say yes another day.' },
    under_ten: {
      title: "We can't take this here",
      text: "Use your force's safeguarding process. Nothing was kept.",
    },
  },
  help: {
    title: 'Need help now?',
    lines: ['In danger: call 999.', 'Want to talk? Call Childline on 0800 1111. It is free and it is private.'],
  },
} as const

export const whoSeesLabels = {
  coach_team: "My coach's team",
  police: 'The police can look at it any time',
  everyone: 'Everyone',
} as const

export const sayingNoLabels = {
  nothing_changes: 'Nothing changes',
  get_in_trouble: 'I get in trouble',
  written_down: 'It is written down that I said no',
} as const
