import { Temporal } from 'temporal-polyfill';
import { LONGEST_WORDS } from '../report.rules.ts';

/** What a monitor found when they went to look. */
export const findings = ['seen', 'partly', 'not-seen'] as const;
export type Finding = (typeof findings)[number];

export const answerNames = ['yes', 'no', 'not-sure'] as const;
export type AnswerName = (typeof answerNames)[number];

export const questionNames = ['counts', 'evidence', 'place', 'not-this'] as const;
export type QuestionName = (typeof questionNames)[number];

/** One question of a checklist, with what was agreed and is to be looked for. */
export type Question = { readonly name: QuestionName; readonly about: string };
/** A question with what the monitor answered, kept as it was asked. */
export type Answered = Question & { readonly answer: AnswerName };

type Agreed = {
  readonly whatCounts: string;
  readonly whatDoesNot: string;
  readonly evidenceRule: string;
  readonly place: string;
};

/** What a monitor looks for: from what counts for the measure, the evidence that was agreed, the place, and what does not count. */
export function checklistOf({ whatCounts, evidenceRule, place, whatDoesNot }: Agreed): Question[] {
  const all: Question[] = [
    { name: 'counts', about: whatCounts },
    { name: 'evidence', about: evidenceRule },
    { name: 'place', about: place },
    { name: 'not-this', about: whatDoesNot },
  ];
  return all.filter(({ about }) => about.trim() !== '');
}

/** Days after a contract’s end in which its last deliveries can still be looked at. A rule of this product. */
export const daysAfterEnd = 30;
export const LONGEST_NAME = 80;

export type VisitFault =
  | 'name-missing'
  | 'name-too-long'
  | 'words-missing'
  | 'words-too-long'
  | 'answers-missing'
  | 'date-in-future'
  | 'date-before-promise'
  | 'contract-over';

export type VisitDraft = {
  readonly shownName: string;
  readonly words: string;
  readonly visitedOn: Temporal.PlainDate;
  readonly answers: Readonly<Partial<Record<QuestionName, AnswerName>>>;
};

type Dates = {
  readonly promisedOn: Temporal.PlainDate;
  readonly contractEndsOn: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
};

/** Whether a visit may be filed: every question answered, in words, under a name, of a day while there was something to see. */
export function findVisitFault(
  draft: VisitDraft,
  questions: readonly Question[],
  { promisedOn, contractEndsOn, today }: Dates,
): VisitFault | undefined {
  const { compare } = Temporal.PlainDate;
  const [name, words] = [draft.shownName.trim(), draft.words.trim()];
  if (compare(today, contractEndsOn.add({ days: daysAfterEnd })) > 0) return 'contract-over';
  if (compare(draft.visitedOn, today) > 0) return 'date-in-future';
  if (compare(draft.visitedOn, promisedOn) < 0) return 'date-before-promise';
  if (questions.some((question) => draft.answers[question.name] === undefined)) return 'answers-missing';
  if (words === '') return 'words-missing';
  if (words.length > LONGEST_WORDS) return 'words-too-long';
  if (name === '') return 'name-missing';
  return name.length > LONGEST_NAME ? 'name-too-long' : undefined;
}

export type Visited = {
  readonly found: Finding;
  readonly replyDueOn: Temporal.PlainDate;
  readonly repliedAt: Temporal.Instant | null;
};

/** Whether everyone reads a visit: at once where all was seen, otherwise once the supplier answered or its days are over. */
export function isVisitShown(visit: Visited, today: Temporal.PlainDate): boolean {
  if (visit.found === 'seen' || visit.repliedAt !== null) return true;
  return Temporal.PlainDate.compare(today, visit.replyDueOn) > 0;
}
