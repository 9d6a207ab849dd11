import type { DoubtKey } from '../doubt.rules.ts';

/** Decisions on one page: as much evidence as loads at once on a phone. */
export const PAGE_SIZE = 20;

type Key = Pick<DoubtKey, 'payeeId' | 'supplierId'>;
export type Answer = Key & { readonly field: string; readonly answer: 'same' | 'different' };

/** The field in which a doubt is answered. */
export function answerField({ payeeId, supplierId }: Key): string {
  return `answer.${payeeId}.${supplierId}`;
}

/** What was answered: each doubt of the page by its own field, and those left open as `rest` says. */
export function readAnswers(
  typed: Readonly<Record<string, unknown>>,
  shown: readonly Key[],
): readonly Answer[] {
  const rest = typed['rest'];
  return shown.flatMap(({ payeeId, supplierId }) => {
    const field = answerField({ payeeId, supplierId });
    const answer = typed[field] ?? rest;
    return answer === 'same' || answer === 'different' ? [{ payeeId, supplierId, field, answer }] : [];
  });
}
