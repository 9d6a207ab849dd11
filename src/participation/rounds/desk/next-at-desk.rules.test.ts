import { describe, expect, it } from 'vitest';
import { nextAtDesk } from './next-at-desk.rules.ts';

const published = {
  state: 'published',
  roundSlug: 'repairs',
  bodySlug: 'oldham',
  isOwn: true,
  isOfPurchase: true,
} as const;

describe('the auditor’s file at the rounds desk', () => {
  it('is offered to the body’s administrator, once results are out', () => {
    expect(nextAtDesk({ ...published, role: 'administrator' })).toEqual({
      act: 'audit',
      href: '/work/oldham/rounds/repairs/audit-file',
    });
    expect(nextAtDesk({ ...published, state: 'closed', role: 'administrator' })?.act).toBe('see');
    expect(nextAtDesk({ ...published, isOwn: false, role: 'administrator' })?.act).toBe('see');
  });

  it('a draft about a purchase has a part for its procurement officer, and for nobody else but who prepares it', () => {
    const draft = { ...published, state: 'draft', role: 'procurement-officer' } as const;
    expect(nextAtDesk(draft)?.href).toBe('/work/oldham/rounds/repairs/engagement');
    expect(nextAtDesk({ ...draft, isOfPurchase: false })).toBeNull();
    expect(nextAtDesk({ ...draft, role: 'elected-member' })).toBeNull();
    expect(nextAtDesk({ ...draft, role: 'commissioner' })?.act).toBe('prepare');
  });

  it('is a door shown to nobody else', () => {
    for (const role of ['commissioner', 'procurement-officer', 'elected-member', 'facilitator'] as const) {
      expect(nextAtDesk({ ...published, role })?.act).not.toBe('audit');
    }
  });
});
