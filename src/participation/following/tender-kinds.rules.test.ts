import { describe, expect, it } from 'vitest';
import { answeredBy, readTenderKind, tenderKindSlug } from './tender-kinds.rules.ts';

describe('tenders that a supplier asks to hear of', () => {
  it('are a kind, a place, both or any', () => {
    for (const slug of ['services.oldham', 'works.any', 'any.bury', 'any.any', 'light-touch.tameside'])
      expect(tenderKindSlug(readTenderKind(slug)!)).toBe(slug);
    for (const slug of ['', 'any', 'cake.oldham', 'services.', 'services.oldham.more'])
      expect(readTenderKind(slug)).toBeUndefined();
  });

  it('are answered by a tender of that kind and place, and by those who named less', () => {
    expect(answeredBy({ category: 'works', districtSlug: 'bury' }).sort()).toEqual([
      'any.any',
      'any.bury',
      'works.any',
      'works.bury',
    ]);
    expect(answeredBy({ category: 'goods', districtSlug: null }).sort()).toEqual(['any.any', 'goods.any']);
  });
});
