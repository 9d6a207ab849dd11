import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { findNames } from '../public-words/names-in-text.rules.ts';
import { findAskFault, usualQuestionsEnd } from './clarification.rules.ts';

const at = (text: string) => Temporal.Instant.from(text);

describe('when questions end', () => {
  it('a week before bids are due; half-way where there is less than a fortnight', () => {
    expect(usualQuestionsEnd(at('2026-06-01T08:00Z'), at('2026-07-24T11:00Z')).toString()).toBe(
      '2026-07-17T11:00:00Z',
    );
    expect(usualQuestionsEnd(at('2026-06-01T12:00Z'), at('2026-06-11T12:00Z')).toString()).toBe(
      '2026-06-06T12:00:00Z',
    );
  });
  it('always lies between the notice and the deadline', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4e9 }), (length) => {
        const from = at('2026-06-01T08:00Z');
        const due = from.add({ milliseconds: length });
        const end = usualQuestionsEnd(from, due);
        expect(Temporal.Instant.compare(from, end)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(end, due)).toBeLessThanOrEqual(0);
      }),
    );
  });
  it('nobody asks before the notice, or about what was given up', () => {
    const open = {
      noticePublishedAt: at('2026-06-01T08:00Z'),
      bidsDueAt: at('2026-07-24T11:00Z'),
      questionsUntil: null,
      abandonedAt: null,
    };
    const now = at('2026-07-24T11:00Z');
    expect(findAskFault(open, now)).toBeNull();
    expect(findAskFault({ ...open, abandonedAt: now }, now)).toBe('not-open');
    expect(findAskFault({ ...open, noticePublishedAt: null }, now)).toBe('not-open');
  });
});

describe('names in a text', () => {
  it.each([
    ['Could Bright Path Homes use its own depot?', 'Bright Path Homes Ltd'],
    ['BRIGHT-PATH homes limited asks', 'Bright Path Homes Ltd'],
    ['Bright Path Homes’ depot', 'Bright Path Homes Ltd'],
    ['the café Zoe’s kitchen', 'Cafe Zoe'],
    ['J. B. Smith and Sons will', 'J.B. Smith & Sons plc'],
  ])('are found however they are spelt: %s', (text, name) => {
    expect(findNames(text, [name])).toEqual([name]);
  });
  it.each([
    ['May bidders visit the homes?', 'Bright Path Homes Ltd'],
    ['A carer may come', 'Care Ltd'],
    ['and so on', 'So On Ltd'],
  ])('are not found where they do not stand as whole words: %s', (text, name) => {
    const expected = name === 'So On Ltd' ? [name] : [];
    expect(findNames(text, [name])).toEqual(expected);
  });
});
