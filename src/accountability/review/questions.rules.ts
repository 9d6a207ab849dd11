import type { EvidenceLevel } from '../../web/icons/evidence-badge.tsx';

/** Who files a Review: a supplier, or a public body its own. */
export type Filer = 'supplier' | 'body';
/** How sure a figure is; a Review has no witnesses. Never added together. */
export type Grade = Exclude<EvidenceLevel, 'witnessed'>;
export const grades: readonly Grade[] = ['claimed', 'evidenced', 'verified'];

/** One question, as `data/review/questions-<n>.json` has it. Quantities are whole hundredths of the unit. */
export type Question = {
  readonly id: string;
  readonly section: string;
  /** What the answer is called in a table. */
  readonly short: string;
  /** `{region}` stands for the region’s name. */
  readonly sentence: string;
  readonly unit: string;
  readonly kind: 'quantity' | 'yes-no' | 'words';
  readonly of: 'both' | Filer;
  readonly whatCounts: string;
  readonly whatDoesNot: string;
  readonly evidenceRule: string;
  /** The measure of the frameworks that this question is counted under, where there is one. */
  readonly measure: string | null;
  readonly minutes: number;
  /** Whether answers add up over suppliers; `own` is a sum of its own, such as money spent again. */
  readonly total: 'sum' | 'own' | 'none';
  readonly direction: 'more' | 'less';
  /** It is a part of this answer, and cannot be more. */
  readonly notOver?: string;
  /** Shown also as a share of this answer. */
  readonly shareOf?: string;
  /** Hours that so many people worked; weeks that so many did. */
  readonly hoursOf?: string;
  readonly weeksOf?: string;
  /** A dated rate that stands beside it. */
  readonly rate?: 'living-wage';
};
export type Section = { readonly id: string; readonly title: string; readonly intro: string };
export type QuestionSet = {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
};

/** The set as one filer sees it: the questions that are theirs, and the sections that have any. */
export function questionsFor(set: QuestionSet, filer: Filer): QuestionSet {
  const questions = set.questions.filter(({ of }) => of === 'both' || of === filer);
  const sections = set.sections.filter(({ id }) => questions.some(({ section }) => section === id));
  return { ...set, sections, questions };
}

/** What we think it takes, in minutes, before anyone’s time was measured: the sum of what each question is given. */
export function minutesThought({ questions }: Pick<QuestionSet, 'questions'>): number {
  return questions.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** People, visits, trees and groups are counted whole; hours, tonnes, pounds and years are measured. */
export function isCountedWhole(unit: string): boolean {
  return ['person', 'visit', 'tree', 'group'].includes(unit);
}
