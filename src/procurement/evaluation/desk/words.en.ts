import type { Temporal } from 'temporal-polyfill';
import { words as trainingWords } from '../../../participation/training/words.en.ts';
import { formatDate, formatTime, londonDate } from '../../../values/dates.ts';
import type { Standing } from '../declaring/declarations.rules.ts';
import { reasonRefusals } from '../reasons.words.en.ts';
import type { ScoreRefusal } from './give-score.ts';
import type { DraftRefusal } from './keep-draft.ts';

export const words = {
  entryTitle: (title: string) => `Score the bids: ${title}`,
  title: (code: string, bid: string) => `Score ${bid}, ${code}`,
  heading: (code: string, question: string) => `${code}: ${question}`,
  marks: (weight: number) => `${weight} ${weight === 1 ? 'mark' : 'marks'} in 100.`,
  progress: (done: number, all: number) => `You have scored ${done} of ${all}.`,
  saved: (at: Temporal.Instant, now: Temporal.Instant) =>
    londonDate(at).equals(londonDate(now))
      ? `Saved ${formatTime(at)}`
      : `Saved ${formatDate(londonDate(at))}, ${formatTime(at)}`,
  bids: 'Bids',
  bidsOf: (code: string) => `Bids on ${code}`,
  questions: 'Questions',
  draftFile: 'draft.json',
  draftKept: (at: Temporal.Instant) => `Kept ${formatTime(at)}. It is not a score until you save it`,
  keepDraft: 'Keep it for later',
  draftRefused: {
    'may-not-score': 'You cannot score this answer, so nothing is kept',
    'score-agreed': 'The panel has agreed this score, so nothing is kept',
    'scores-shown': 'The panel has seen everyone’s scores, so nothing more is kept',
    'too-long': 'Write less: at most 10,000 letters in each box',
  } satisfies Record<DraftRefusal, string>,
  summary: 'A summary in plain words',
  summaryNote: (who: string) =>
    `Written by ${who}. It helps you find your way. Score what the answer itself says.`,
  papers: 'All the papers',
  sample: 'The sample answer again',
  now: 'now',
  toDo: 'to do',
  agreed: (score: number | null) => (score === null ? 'agreed' : `${score}, agreed`),
  of: (done: number, all: number) => `${done} of ${all}`,
  hidden: 'Bidders’ names are hidden for this question.',
  shown: 'The authority decided that names are shown for this question.',
  blind:
    'Other people’s scores stay hidden until everyone is done. Until then you can change yours, and every version is kept. After that yours stands.',
  links: 'A link you remember?',
  linksAct: 'Tell us at once',
  answer: (bid: string) => `${bid}’s answer`,
  wordCount: (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`,
  commits: 'What this bid commits to',
  commitsHead: { measure: 'Measure', amount: 'Amount', by: 'By', where: 'Where', shownBy: 'Shown by' },
  commitsNothing: 'This bid commits to no numbers under this question.',
  asked: (outcome: string, points: number | null) =>
    points === null
      ? `Where this question comes from: ${outcome}`
      : `What residents asked for (${points} of 100 points)`,
  askedLine: (outcome: string, answer: string) => `${outcome}: ${answer}`,
  answers: { adopted: 'adopted by the authority', varied: 'varied by the authority', declined: 'declined' },
  subject: 'Why this is asked:',
  yourScore: 'Your score',
  why: 'Why this score',
  whyHint: 'Speak to this answer and this question only. Don’t compare bids.',
  strengths: 'Strengths',
  strengthsHint: 'What the answer does well, against the question',
  gaps: 'Gaps',
  gapsHint: 'What is missing, if anything',
  saveAndGo: (next: string) => `Save and go to ${next}`,
  nextOn: (code: string, bid: string) => `${code}, ${bid}`,
  save: 'Save',
  goOn: (next: string) => `Go to ${next}`,
  leaveIt: 'It is saved as it stands. Change it, or go on.',
  isShown: 'The panel has seen everyone’s scores on this question, so yours stands as you gave it.',
  isAgreed: 'The panel has agreed a score for this answer, so yours can no longer change.',
  keys: ['In the score list, press ', '0', ' to ', '5', '. ', 'Ctrl', ' ', 'Enter', ' saves.'],
  noScore: 'Choose a score',
  refusals: {
    ...reasonRefusals,
    blank: 'Write why you give this score',
    'out-of-range': 'Choose a score on the scale',
    'score-agreed': 'The panel has agreed this score, so it can no longer change',
    'scores-shown': 'The panel has seen everyone’s scores on this question, so yours stands as you gave it',
    'stood-aside': 'You stand aside from this competition',
    'not-trained': 'Pass every lesson first. Then you can score',
    'declaration-missing': 'Say first what links you to each bidder',
    'conflict-undecided': 'A link you told us about is still to be decided',
    'not-calibrated': 'Mark the sample answer first',
    'not-appointed': 'You are not on this panel',
    'not-your-question': 'This question is not yours to score',
  } satisfies Record<ScoreRefusal, string>,
  entry: {
    'not-trained': {
      heading: 'First, a few lessons',
      body: 'Residents who score learn first how it is done. The lessons are short, and you can stop and go on at any time.',
      act: 'Go to the lessons',
    },
    notOpen: {
      heading: 'The bids are not open yet',
      body: 'Once they are, we ask what links you to each bidder. Then you score.',
    },
    'declaration-missing': {
      heading: 'First, your links',
      body: 'You score these bids alone, and nobody sees your scores until everyone is done. Before you see a word of any bid, say what links you to each bidder.',
      act: 'Start',
      actOn: 'Go on',
    },
    'conflict-undecided': {
      heading: 'You told us about a link',
      body: 'The moderator or the procurement officer decides whether you score. It waits for you here once they have.',
    },
    'not-calibrated': {
      heading: 'First, a sample answer',
      body: 'Everyone marks the same made-up answer before a real one. Then you see what a panel agreed for it, and why.',
      act: 'Go to the sample answer',
    },
    'stood-aside': {
      heading: 'You stand aside',
      body: 'Thank you for telling us what links you to a bidder. It is no mark against you. It means that you take no part in this purchase, since marking rivals down helps a friend as much as marking them up. What you scored does not count, and somebody else comes in for you where one is needed. Nothing more waits for you here.',
    },
    'may-score': {
      heading: 'You have scored everything',
      body: 'You can change a score until the panel sees everyone’s scores on its question. Then it stands.',
    },
  } satisfies Record<Standing | 'notOpen', { heading: string; body: string; act?: string; actOn?: string }>,
  lessonsLeft: trainingWords.lessonsLeft,
  ownScores: 'Your scores',
  question: 'Question',
  bidHead: 'Bid',
  scoreHead: 'Your score',
} as const;
