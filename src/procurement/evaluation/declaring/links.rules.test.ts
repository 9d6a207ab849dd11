import { describe, expect, it } from 'vitest';
import { findingOf, findLinkFault } from './links.rules.ts';

describe('where the guided questions lead', () => {
  it('to no conflict when nothing is ticked', () => {
    expect(findingOf({ links: [], sways: false })).toBe('none');
  });

  it.each(['helped', 'works', 'gains'] as const)('to a real one for an interest of one’s own: %s', (link) => {
    expect(findingOf({ links: [link], sways: false })).toBe('real');
    expect(findingOf({ links: ['knows', link], sways: false })).toBe('real');
  });

  it.each(['worked', 'gift', 'quarrel', 'knows'] as const)(
    'to one that others might wonder about, unless it could sway: %s',
    (link) => {
      expect(findingOf({ links: [link], sways: false })).toBe('perceived');
      expect(findingOf({ links: [link], sways: true })).toBe('real');
    },
  );
});

describe('guided answers as they are typed', () => {
  const typed = { ticked: ['knows'], detail: 'My neighbour drives for them.', sways: 'no' };
  it('are whole, or say what is missing', () => {
    expect(findLinkFault(typed)).toBeNull();
    expect(findLinkFault({ ...typed, ticked: [] })).toBe('nothing-chosen');
    expect(findLinkFault({ ticked: ['none'], detail: '', sways: undefined })).toBeNull();
    expect(findLinkFault({ ...typed, ticked: ['none', 'knows'] })).toBe('none-and-some');
    expect(findLinkFault({ ...typed, detail: ' ' })).toBe('detail-missing');
    expect(findLinkFault({ ...typed, sways: undefined })).toBe('sways-missing');
  });
});
