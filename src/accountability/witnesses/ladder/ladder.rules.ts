import { Temporal } from 'temporal-polyfill';
import { stateOfReport } from '../../promises/disputes.rules.ts';

export type StepRung = 'manager' | 'member';
export type StepWhy = 'silence' | 'not-settled';

/** A step that a report took: who got it when and why, by when they were to answer, and whether they did. */
export type Step = {
  readonly rung: StepRung;
  readonly why: StepWhy;
  readonly since: Temporal.Instant;
  readonly answerDueOn: Temporal.PlainDate;
  readonly answer: string | null;
  readonly answeredAt: Temporal.Instant | null;
};

/** What decides who has a report. Instants are of the acts, dates the last day of each one’s days. */
export type Standing = {
  readonly seen: boolean;
  readonly reportedAt: Temporal.Instant;
  readonly replyDueOn: Temporal.PlainDate;
  readonly repliedAt: Temporal.Instant | null;
  readonly rating: 'settled' | 'not-settled' | null;
  readonly ratedAt: Temporal.Instant | null;
};

const isOver = (day: Temporal.PlainDate, on: Temporal.PlainDate) => Temporal.PlainDate.compare(on, day) > 0;

/**
 * The step that a report takes next on a day, or null (our own rule, decision 0056). A “not seen” that the supplier
 * leaves unanswered, or whose answer does not settle it, goes to the contract manager; from there in the same two
 * cases to the elected members, who are last. Never before the supplier answered or its days were over.
 */
export function nextStep(
  report: Standing,
  steps: readonly Step[],
  on: Temporal.PlainDate,
): { readonly rung: StepRung; readonly why: StepWhy } | null {
  if (report.seen || report.rating === 'settled') return null;
  const [manager, member] = [findStep(steps, 'manager'), findStep(steps, 'member')];
  if (member) return null;
  const rung = manager ? 'member' : 'manager';
  const answeredAt = manager ? manager.answeredAt : report.repliedAt;
  const answerDueOn = manager ? manager.answerDueOn : report.replyDueOn;
  if (!answeredAt) return isOver(answerDueOn, on) ? { rung, why: 'silence' } : null;
  return isRatedSince(report, answeredAt) ? { rung, why: 'not-settled' } : null;
}

/** The resident has said something of this answer, or of a later one. */
export function isRatedSince({ ratedAt }: Pick<Standing, 'ratedAt'>, answeredAt: Temporal.Instant): boolean {
  return ratedAt !== null && Temporal.Instant.compare(ratedAt, answeredAt) >= 0;
}

export function findStep(steps: readonly Step[], rung: StepRung): Step | undefined {
  return steps.find((step) => step.rung === rung);
}

export type Holder = 'supplier' | 'resident' | 'manager' | 'member' | 'nobody';
export type Held = {
  readonly who: Holder;
  readonly since: Temporal.Instant;
  /** The last day of theirs, where they have one. */
  readonly by: Temporal.PlainDate | null;
};

/**
 * Who has a “not seen” now, since when and by when: the supplier, then whoever it went to last; the resident while an
 * answer is unrated; nobody once it is settled, or the elected members have answered and the resident has spoken.
 */
export function whoHasIt(report: Standing, steps: readonly Step[]): Held {
  const step = findStep(steps, 'member') ?? findStep(steps, 'manager');
  const since = step?.since ?? report.reportedAt;
  const answered = [report.repliedAt, ...steps.map(({ answeredAt }) => answeredAt)].filter(
    (at) => at !== null,
  );
  const last = answered.toSorted(Temporal.Instant.compare).at(-1);
  if (report.seen || report.rating === 'settled')
    return { who: 'nobody', since: report.ratedAt ?? report.reportedAt, by: null };
  if (step && !step.answeredAt) return { who: step.rung, since, by: step.answerDueOn };
  if (last && !isRatedSince(report, last)) return { who: 'resident', since: last, by: null };
  if (last) return { who: 'nobody', since: report.ratedAt ?? last, by: null };
  return { who: 'supplier', since, by: report.replyDueOn };
}

/** Whether anybody but its parties may read of a report as a dispute; the right of reply comes first. */
export function mayGoFurther(report: Standing, on: Temporal.PlainDate): boolean {
  const state = stateOfReport({ ...report, replied: report.repliedAt !== null }, on);
  return state !== 'with-supplier' && state !== 'seen';
}

export type StepFault = 'not-yours' | 'answered' | 'words-missing' | 'words-too-long';

/** Whether somebody of the body may answer a step now: once, with words. It may come after its day. */
export function findStepFault(step: Step | undefined, answer: string): StepFault | undefined {
  if (!step) return 'not-yours';
  if (step.answeredAt) return 'answered';
  if (answer.trim() === '') return 'words-missing';
  return answer.trim().length > 1000 ? 'words-too-long' : undefined;
}
