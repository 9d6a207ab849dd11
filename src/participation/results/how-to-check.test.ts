import { describe, expect, it } from 'vitest';
import { words } from './words.en.ts';

const id = '01900000-0000-7000-8000-000000000000';

describe('the command that recomputes results', () => {
  it('names the rule that counts in this round, not another', () => {
    const commands = (['mean', 'utilitarian', 'independent-markets'] as const).map((rule) =>
      words.checkCommand.points({ id, rule }),
    );
    expect(commands).toEqual([
      'npx --no-install pp weights points.csv --rule mean',
      'npx --no-install pp weights points.csv --rule utilitarian',
      'npx --no-install pp weights points.csv --rule independent-markets',
    ]);
  });

  it('starts groups of opinion from the seed that the results started from', () => {
    expect(words.checkCommand.statements({ id, rule: 'none' })).toBe(
      `npx --no-install pp opinion statements.csv --statements declined.csv --seed ${id}`,
    );
  });
});
