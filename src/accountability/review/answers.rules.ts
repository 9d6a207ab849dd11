import { isCountedWhole, type Question } from './questions.rules.ts';

/** “We do not know” and “does not apply to us” are answers. */
export const noFigures = ['not-known', 'does-not-apply'] as const;
export type NoFigure = (typeof noFigures)[number];

/** An answer as it is kept: a quantity in hundredths of the unit, words, or why there is neither. */
export type Answer =
  | { readonly answer: 'given'; readonly hundredths: number; readonly words: null }
  | { readonly answer: 'given'; readonly hundredths: null; readonly words: string }
  | { readonly answer: NoFigure; readonly hundredths: null; readonly words: null };

export type AnswerFault =
  | 'not-a-figure'
  | 'not-whole'
  | 'figure-and-tick'
  | 'two-ticks'
  | 'yes-or-no'
  | 'too-long';

const WRITTEN = /^\d{1,12}(\.\d{1,2})?$/;
const LONGEST_WORDS = 200;

type Typed = { readonly figure: string; readonly ticks: readonly string[] };

/**
 * Reads one answer as it was typed: `1,200`, `£40,000`, `7.5`, `85%`; a box ticked instead; nothing yet (undefined).
 * Refuses a figure with a tick beside it, two ticks, and part of a person.
 */
export function readAnswer(
  question: Pick<Question, 'kind' | 'unit'>,
  typed: Typed,
): Answer | undefined | { readonly fault: AnswerFault } {
  const figure = typed.figure.trim();
  const said = noFigures.find((word) => question.kind === 'yes-no' && word === figure);
  if (said) return { answer: said, hundredths: null, words: null };
  const [tick, second] = noFigures.filter((word) => typed.ticks.includes(word));
  if (second) return { fault: 'two-ticks' };
  if (tick) return figure ? { fault: 'figure-and-tick' } : { answer: tick, hundredths: null, words: null };
  if (figure === '') return undefined;
  if (question.kind === 'quantity') return readQuantity(question.unit, figure);
  if (question.kind === 'words')
    return figure.length > LONGEST_WORDS ? { fault: 'too-long' } : inWords(figure);
  return figure === 'yes' || figure === 'no' ? inWords(figure) : { fault: 'yes-or-no' };
}

function inWords(words: string): Answer {
  return { answer: 'given', hundredths: null, words };
}

function readQuantity(unit: string, figure: string): Answer | { readonly fault: AnswerFault } {
  const plain = figure.replace(/[\s,£%]/g, '');
  if (!WRITTEN.test(plain)) return { fault: 'not-a-figure' };
  const [units = '', places = ''] = plain.split('.');
  const hundredths = Number(units + places.padEnd(2, '0'));
  if (isCountedWhole(unit) && hundredths % 100 !== 0) return { fault: 'not-whole' };
  return { answer: 'given', hundredths, words: null };
}

/** Hundredths as they are typed again: `1250` is `12.5`, `4000000` is `40000`. */
export function typedQuantity(hundredths: number): string {
  return String(hundredths / 100);
}

export function isFault(read: unknown): read is { readonly fault: AnswerFault } {
  return typeof read === 'object' && read !== null && 'fault' in read;
}
