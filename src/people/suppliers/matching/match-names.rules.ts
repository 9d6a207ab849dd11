import { learnFieldWidth } from './cut-name.rules.ts';
import { matchName } from './match-name.rules.ts';
import { readName } from './read-name.rules.ts';
import { CERTAIN, DOUBTFUL, type Reason } from './reason.rules.ts';
import { addToRegister, countWords, emptyRegister } from './register.rules.ts';

export type NameMatch = {
  readonly name: string;
  /** Whose name it is; null when no name is like enough to say so without a person. */
  readonly owner: string | null;
  /** From 0 to 1: of the match, or of the likeness that was not enough for one. */
  readonly confidence: number;
  readonly reason: Reason;
  /** Whom to ask a person about, where there is no match. */
  readonly doubtful: string | null;
};

export type Named = { readonly name: string; readonly owner: string };

/**
 * Matches each name with a register, in the order given. The rarity of words and the width at which names were cut
 * are learnt from both lists together.
 */
export function matchNames(names: readonly string[], register: readonly Named[]): NameMatch[] {
  const index = emptyRegister();
  for (const { name, owner } of register) addToRegister(index, { read: readName(name), owner });
  const reads = names.map((name) => readName(name));
  for (const read of reads) if (!index.byKey.has(read.key)) countWords(index.counts, read);
  const widths = {
    published: learnFieldWidth(names),
    register: learnFieldWidth(register.map(({ name }) => name)),
  };
  return reads.map((read) => {
    const { best } = matchName(index, read, widths);
    if (!best || best.confidence < DOUBTFUL) return unlike(read.published);
    const { confidence, reason, owner } = best;
    const isMade = confidence >= CERTAIN;
    return {
      name: read.published,
      owner: isMade ? owner : null,
      confidence,
      reason,
      doubtful: isMade ? null : owner,
    };
  });
}

function unlike(name: string): NameMatch {
  return { name, owner: null, confidence: 0, reason: { rule: 'nobody' }, doubtful: null };
}
