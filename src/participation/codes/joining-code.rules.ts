import { createHash } from 'node:crypto';
import type { Random } from '../../values/random.ts';
import { drawLetters, inGroups, readLetters } from './letters.rules.ts';

const LENGTH = 8;

/** A new code as it is printed: `BCDF-GHJK`, one of 25,600 million. */
export function drawJoiningCode(random: Random): string {
  return inGroups(drawLetters(LENGTH, random));
}

/** A code as people type it, in capitals without hyphens; null when it cannot be one. */
export function readJoiningCode(typed: string): string | null {
  return readLetters(typed, LENGTH);
}

/** What is kept of a code: a hash that holds for one round only. Null when what was typed cannot be a code. */
export function hashJoiningCode(roundId: string, typed: string): Buffer | null {
  const code = readJoiningCode(typed);
  return code === null ? null : createHash('sha256').update(`${roundId}|${code}`).digest();
}

export type CodeUse = {
  /** Who came in with this code before, if anyone. */
  readonly personId: string | null;
  /** Whether that person has an account of their own. */
  readonly personHasAccount: boolean;
  readonly personHasAnswered: boolean;
  /** Lost or stolen before anybody came in with it. */
  readonly isVoid: boolean;
};

/**
 * Who a code lets in. An unused code is for whoever holds it: the person signed in, or somebody new. A used
 * one lets the same person back in until they have answered, so that a closed browser costs nobody their say;
 * but never into the account of a person who signed in another way, since holding a slip of paper is not
 * being them. A code that was made void lets nobody in.
 */
export function decideCodeEntry(
  use: CodeUse,
  signedInAs: string | null,
): 'first-use' | 'same-person' | 'code-used' | 'code-void' {
  if (use.isVoid) return 'code-void';
  if (use.personId === null) return 'first-use';
  if (use.personHasAnswered) return 'code-used';
  if (use.personHasAccount) return use.personId === signedInAs ? 'same-person' : 'code-used';
  return 'same-person';
}
