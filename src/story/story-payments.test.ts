import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildSurvey } from '../../test/builders/spend.ts';
import { type SpendLine, writeStoryPayments } from './story-payments.ts';

const spend = JSON.parse(
  readFileSync(new URL('../../data/story/greater-manchester/payments/spend.json', import.meta.url), 'utf8'),
) as { lines: SpendLine[] };

const calledLike = (slugs: readonly string[]) => new Map(slugs.map((slug) => [slug, `${slug}, "the" firm`]));
const names = {
  bodies: calledLike(spend.lines.map(({ body }) => body)),
  suppliers: calledLike(spend.lines.map(({ supplier }) => supplier)),
};

async function readAll(lines: readonly SpendLine[], seed: string) {
  let [pence, payments] = [0, 0];
  for (const { name, text, month } of writeStoryPayments({ lines }, names, seed)) {
    const survey = await buildSurvey({ name, open: () => [Buffer.from(text)] });
    expect(survey.rejects).toEqual([]);
    expect(survey.firstPaidOn?.slice(0, 7)).toBe(month);
    expect(survey.lastPaidOn?.slice(0, 7)).toBe(month);
    pence += survey.netPence;
    payments += survey.accepted;
  }
  return { pence, payments };
}

it('the files hold the story’s money to the penny, in as many payments as it says, whatever the seed', async () => {
  const expected = {
    pence: spend.lines.reduce((total, line) => total + line.pence, 0),
    payments: spend.lines.reduce((total, line) => total + line.payments, 0),
  };
  await fc.assert(
    fc.asyncProperty(fc.string(), async (seed) => {
      expect(await readAll(spend.lines, seed)).toEqual(expected);
    }),
    { numRuns: 5 },
  );
});

it('the same seed gives the same files, and no payment of £500 or less', () => {
  const files = writeStoryPayments(spend, names, 'bobbin');
  expect(writeStoryPayments(spend, names, 'bobbin')).toEqual(files);
  const amounts = files.flatMap(({ text }) =>
    [...text.matchAll(/,D\d+,(\d+\.\d\d),/g)].map(([, pounds]) => Number(pounds)),
  );
  expect(amounts.length).toBeGreaterThan(500);
  expect(Math.min(...amounts)).toBeGreaterThan(500);
});
