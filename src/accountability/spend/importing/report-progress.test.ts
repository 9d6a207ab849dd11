import { expect, it } from 'vitest';
import { reportProgress } from './report-progress.ts';

it('says once a second how far an import is, and how long it still takes', () => {
  const said: string[] = [];
  let now = 0;
  const watch = reportProgress(
    (line) => said.push(line),
    () => now,
  );
  const at = (ms: number, stage: 'reading' | 'writing', done: number, total: number | null) => {
    now = ms;
    watch({ stage, name: 'a.zip', member: 'b.csv', done, total });
  };
  at(500, 'reading', 1_000, null);
  at(1_000, 'reading', 2_000, null);
  at(1_500, 'writing', 0, 9_000);
  at(2_500, 'writing', 3_000, 9_000);
  at(2_600, 'writing', 4_000, 9_000);
  at(2_700, 'writing', 9_000, 9_000);
  expect(said).toEqual([
    'Reading a.zip: b.csv: 2,000 rows',
    'Writing: 3,000 of 9,000 rows, about 2 seconds left',
    'Recognising suppliers and adding up',
  ]);
});
