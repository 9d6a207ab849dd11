import { describe, expect, it } from 'vitest';
import { namesScorers } from './names-scorers.rules.ts';

const panel = ['Kit Harrowell', 'Rob Thackley', 'Nasreen Iqbal-Moss'];

describe('a reason that names who scored', () => {
  it('is found by a first name or a full one', () => {
    expect(namesScorers('Kit moved from 3 to 4.', panel)).toEqual(['Kit Harrowell']);
    expect(namesScorers('So did Nasreen’s, and Rob Thackley’s.', panel)).toEqual([
      'Rob Thackley',
      'Nasreen Iqbal-Moss',
    ]);
  });

  it('is not found in ordinary words', () => {
    expect(
      namesScorers('Officers could be left short of kit. Rob nobody of warmth. Kitchens too.', panel),
    ).toEqual([]);
    expect(namesScorers('One officer moved from 3 to 4.', [...panel, ''])).toEqual([]);
  });
});
