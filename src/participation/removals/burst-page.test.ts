import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { burstLimits } from './bursts.rules.ts';

it('docs/one-person-one-say.md says the limits of bursts as they are', () => {
  const page = readFileSync(new URL('../../../docs/one-person-one-say.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| ([a-z-]+): (.*) \| (\d+) \| (\d+) minutes \|$/gm)];
  const said = rows.map(([, ground, , people, minutes]) => [ground, Number(people), Number(minutes)]);
  expect(said).toEqual(
    Object.entries(burstLimits).map(([ground, { people, within }]) => [ground, people, within / 60_000]),
  );
  const { timesUsual, around } = burstLimits['codes-at-once'];
  expect(page).toContain(
    `${timesUsual} times as many as usual in the ${around / 120_000} minutes before or after`,
  );
});
