import { describe, expect, it } from 'vitest';
import { byTheme, shownPeople } from './workshop.rules.ts';

describe('a workshop', () => {
  it('says how many came from ten on', () => {
    expect([9, 10, 25].map(shownPeople)).toEqual([null, 10, 25]);
  });
  it('tells its notes by theme in the round’s order, something else last', () => {
    const notes = [
      { outcomeId: null, text: 'parking' },
      { outcomeId: 'jobs', text: 'apprentices' },
      { outcomeId: 'air', text: 'vans' },
      { outcomeId: 'jobs', text: 'older workers' },
    ];
    expect(
      byTheme(notes, ['air', 'homes', 'jobs']).map(({ outcomeId, notes: each }) => [outcomeId, each.length]),
    ).toEqual([
      ['air', 1],
      ['jobs', 2],
      [null, 1],
    ]);
  });
});
