import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSurvey, paymentsCsv, textFile } from '../../../../test/builders/spend.ts';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';

const survey = (text: string) => buildSurvey(textFile(text));

describe('a file', () => {
  const amounts = fc.array(fc.integer({ min: -5_000_000, max: 100_000_000 }), {
    minLength: 1,
    maxLength: 40,
  });
  const fileOf = (pence: readonly number[]) =>
    paymentsCsv(pence.map((each, index) => ({ amount: poundsDecimal(each), to: `Firm ${index % 7}` })));

  it('keeps every penny, whatever the order of its rows', async () => {
    await fc.assert(
      fc.asyncProperty(amounts, fc.func(fc.integer()), async (pence, rank) => {
        const shuffled = pence.toSorted((a, b) => rank(a) - rank(b));
        const [one, other] = [await survey(fileOf(pence)), await survey(fileOf(shuffled))];
        expect(one.netPence).toBe(pence.reduce((sum, each) => sum + each, 0));
        expect([other.netPence, other.totalPence, other.credits]).toEqual([
          one.netPence,
          one.totalPence,
          one.credits,
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('reads the same however its bytes arrive, with any line ends and with or without a mark', async () => {
    const text = paymentsCsv([
      { amount: '1.00', to: 'Café “Zoë” Ltd' },
      { amount: '2.00', to: 'Two\nlines' },
      { amount: 'x', to: 'Wrong' },
    ]);
    const plain = await survey(text);
    expect(plain.rejects.map(({ line }) => line)).toEqual([5]);
    const spellings = [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')];
    for (const spelling of spellings) {
      for (const size of [1, 3, 7, 1000]) {
        const bytes = Buffer.from(spelling);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
          bytes.subarray(n * size, (n + 1) * size),
        );
        const found = await buildSurvey({ name: 'x', open: () => pieces });
        expect(found.netPence).toBe(300);
        expect(found.rejects.map(({ line }) => line)).toEqual([5]);
        expect(found.payees.length).toBe(2);
      }
    }
  });
});
