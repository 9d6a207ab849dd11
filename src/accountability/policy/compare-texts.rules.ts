import { blocksOf } from './policy.rules.ts';

/** What became of one sentence between two versions of a text. */
export type SentenceStep = { readonly kind: 'kept' | 'added' | 'taken-out'; readonly text: string };

/** What a reader is told: a sentence that came, one that went, or one that became another. */
export type TextChange =
  | { readonly kind: 'added' | 'taken-out'; readonly text: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string };

/** The sentences of a text; a line of a list is one. Spaces are as good as each other. */
export function sentencesOf(text: string): string[] {
  return blocksOf(text)
    .flatMap(({ kind, lines }) => (kind === 'list' ? lines : lines.flatMap(splitSentences)))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?][’”)]?)\s+(?=[\p{Lu}“‘(\d])/u);
}

/**
 * The steps from one list of sentences to the other that keep the most of them (longest common subsequence). What is
 * kept and taken out is, in order, the first list; what is kept and added is the second.
 */
export function stepsBetween(before: readonly string[], after: readonly string[]): SentenceStep[] {
  const kept = commonLengths(before, after);
  const steps: SentenceStep[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      steps.push({ kind: 'kept', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || at(kept, i + 1, j) >= at(kept, i, j + 1))) {
      steps.push({ kind: 'taken-out', text: old });
      i += 1;
    } else if (now !== undefined) {
      steps.push({ kind: 'added', text: now });
      j += 1;
    }
  }
  return steps;
}

/** For each pair of places, how many sentences the rest of the two lists has in common. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    if (!row) continue;
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] =
        before[i] === after[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** What changed between two texts, for a reader: sentences that say nearly the same are one that changed. */
export function compareTexts(before: string, after: string): TextChange[] {
  const changes: TextChange[] = [];
  let run: SentenceStep[] = [];
  for (const step of [...stepsBetween(sentencesOf(before), sentencesOf(after)), undefined]) {
    if (step && step.kind !== 'kept') {
      run.push(step);
      continue;
    }
    changes.push(...changesOfRun(run));
    run = [];
  }
  return changes;
}

/** Pairs each sentence that went with the one most like it that came in its place. */
function changesOfRun(run: readonly SentenceStep[]): TextChange[] {
  const came = run.filter(({ kind }) => kind === 'added').map(({ text }) => text);
  const changes: TextChange[] = [];
  for (const { kind, text } of run) {
    if (kind !== 'taken-out') continue;
    const [best] = came.toSorted((a, b) => likeness(text, b) - likeness(text, a));
    if (best === undefined || likeness(text, best) < LIKE_ENOUGH) {
      changes.push({ kind: 'taken-out', text });
    } else {
      came.splice(came.indexOf(best), 1);
      changes.push({ kind: 'changed', before: text, after: best });
    }
  }
  return [...changes, ...came.map((text) => ({ kind: 'added', text }) as const)];
}

/** Two sentences that share this part of their words say the same thing differently. */
const LIKE_ENOUGH = 0.4;

/** Words in common, as a part of all words of the two: 0 to 1. */
function likeness(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}£’]+/gu) ?? []);
  const [a, b] = [words(one), words(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}
