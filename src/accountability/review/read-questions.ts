import { readJson } from '../../reference/read-json.ts';
import type { QuestionSet } from './questions.rules.ts';

/** The version that new Reviews answer. */
export const CURRENT_SET = 1;

const read = new Map<number, Promise<QuestionSet>>();

/** A version of the questions, read once. What was signed keeps the version it answered. */
export function readQuestions(version: number = CURRENT_SET): Promise<QuestionSet> {
  const kept = read.get(version) ?? readJson<QuestionSet>(`review/questions-${version}.json`);
  read.set(version, kept);
  return kept;
}
