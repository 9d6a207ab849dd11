import type { Criterion } from '../criterion.rules.ts';

/** All that bidders are told of one criterion, as one text: its name, its question, and what it counts. */
export function textOf({ title, question, measures, subjectMatter }: Criterion): string {
  return [title, question, ...measures.map(({ plainName }) => plainName), subjectMatter].join('. ');
}

/** What it asks, without the reviewer's words on why. */
export function questionOf({ title, question }: Criterion): string {
  return `${title}. ${question}`;
}
