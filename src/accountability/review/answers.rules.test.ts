import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, typedQuantity } from './answers.rules.ts';

const people = { kind: 'quantity', unit: 'person' } as const;
const hours = { kind: 'quantity', unit: 'hour' } as const;
const read = (question: Parameters<typeof readAnswer>[0], figure: string, ...ticks: string[]) =>
  readAnswer(question, { figure, ticks });

describe('an answer as people type it', () => {
  it.each([
    ['1,200', 120_000],
    [' 7.5 ', 750],
    ['£40,000', 4_000_000],
    ['85%', 8_500],
    ['0', 0],
  ])('%s', (typed, hundredths) => {
    expect(read(hours, typed)).toEqual({ answer: 'given', hundredths, words: null });
  });

  it.each(['-3', 'about 40', '1.234', '1e3', '12/2'])('“%s” is no figure', (typed) => {
    expect(read(hours, typed)).toEqual({ fault: 'not-a-figure' });
  });

  it('counts people whole, and hours in parts', () => {
    expect(read(people, '2.5')).toEqual({ fault: 'not-whole' });
    expect(read(hours, '2.5')).toMatchObject({ hundredths: 250 });
  });

  it('takes “we do not know” for an answer, never beside a figure or another tick', () => {
    expect(read(people, '', 'not-known')).toEqual({ answer: 'not-known', hundredths: null, words: null });
    expect(read(people, '4', 'not-known')).toEqual({ fault: 'figure-and-tick' });
    expect(read(people, '', 'not-known', 'does-not-apply')).toEqual({ fault: 'two-ticks' });
    expect(read(people, '  ')).toBeUndefined();
  });

  it('keeps every figure to the hundredth, there and back', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (hundredths) => {
        expect(read(hours, typedQuantity(hundredths))).toMatchObject({ hundredths });
      }),
    );
  });
});
