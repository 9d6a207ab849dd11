import { type CheckName, findingKey, type NamedFinding } from '../checks/checks.rules.ts';
import type { Source } from '../checks/finding.rules.ts';

/** Why an officer goes on past a warning: the key of the finding, the sentence that was answered, and the answer. */
export type GivenReason = { readonly key: string; readonly sentence: string; readonly reason: string };

/** A warning that stands, with the reason given for this very sentence; null where none is. */
export type OpenWarning = {
  readonly key: string;
  readonly check: CheckName;
  readonly code: string | null;
  readonly sentence: string;
  readonly source: Source;
  readonly reason: string | null;
  /** What was said while the sentence read otherwise: something to begin from. */
  readonly earlierReason: string | null;
  /** Departing from the mandate is answered in public; the other reasons are in the file of the purchase. */
  readonly isPublic: boolean;
};

/** The fewest characters that say something. */
export const SHORTEST_REASON = 10;
export const LONGEST_REASON = 600;

/** The warnings of a draft, each with its reason where one was given for what it says now. */
export function openWarnings(
  findings: readonly NamedFinding[],
  reasons: readonly GivenReason[],
): OpenWarning[] {
  return findings
    .filter(({ level }) => level === 'warning')
    .map((finding) => {
      const key = findingKey(finding);
      const given = reasons.find((reason) => reason.key === key);
      const holds = given?.sentence === finding.sentence;
      return {
        key,
        check: finding.check,
        code: finding.code ?? null,
        sentence: finding.sentence,
        source: finding.source,
        reason: given && holds ? given.reason : null,
        earlierReason: given && !holds ? given.reason : null,
        isPublic: finding.check === 'mandate-weights',
      };
    });
}

/** The check and what it is about, of a key that `findingKey` made. */
export function reasonParts(key: string): { check: string; about: string } {
  const dot = key.indexOf('.');
  return { check: key.slice(0, dot), about: key.slice(dot + 1) };
}
