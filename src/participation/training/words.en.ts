import type { LessonState } from './training.rules.ts';

export const words = {
  title: 'Learn to score bids',
  lede: 'Short lessons for people who score. Anyone can read them. Each ends with a few questions. You can try those as often as you like.',
  minutes: (minutes: number) => `About ${minutes} minutes`,
  left: (left: number, all: number) =>
    left === 0
      ? 'You have passed every lesson. You can score.'
      : left === all
        ? 'Pass every lesson before you score. You can stop at any time and go on later.'
        : `You have ${left} ${left === 1 ? 'lesson' : 'lessons'} left. You can stop at any time and go on later.`,
  start: 'Start',
  goOn: 'Go on',
  states: {
    passed: 'Passed',
    changed: 'Changed since you passed it',
    'to-do': 'To do',
  } satisfies Record<LessonState, string>,
  passedOn: (date: string) => `Passed on ${date}`,
  why: 'Why there are lessons',
  whySays:
    'People who score decide, with others, who is paid to do what. Residents who sit on a panel pass these lessons before the site lets them score. The lessons are the same for everyone, and anyone can read what the panel was told.',
  kicker: 'Learn to score bids',
  place: (number: number, all: number) => `Page ${number} of ${all}`,
  next: 'Next',
  previous: 'Back',
  toCheck: 'Go to the questions',
  onOnePage: 'Read this lesson on one page',
  inSteps: 'Read it page by page',
  all: 'All lessons',
  checkTitle: (title: string) => `Questions: ${title}`,
  checkLede: 'Choose one answer to each. If one is not right, we say why, and you try again.',
  signIn: 'Sign in to answer the questions, so that we can keep that you passed.',
  answer: 'Check my answers',
  choose: 'Choose an answer',
  notYet: (says: string) => `Not quite. ${says} Try again.`,
  passedTitle: (title: string) => `You passed: ${title}`,
  passedLede: 'Here is each question again, with why its answer is right.',
  nextLesson: (title: string) => `Next lesson: ${title}`,
  allPassed: 'That was the last one. You can score.',
  waiting: 'See what waits for you',
  again: 'Do the questions again',
  /** Before a scoring form, and in the refusal of a score. */
  lessonsLeft: (count: number) =>
    count === 1 ? 'One lesson is still to pass' : `${count} lessons are still to pass`,
} as const;
