import { describe, expect, it } from 'vitest';
import { type CheckDraft, findCheckFault } from './check.rules.ts';
import { findClaimFault, isHttpsLink } from './claims.rules.ts';

const levels = { promised: 180, claimed: 176, evidenced: 158, verified: 141, witnessed: 0 };
const draft = { quantity: 4, link: null, saysMore: false };

describe('whether a claim may be made', () => {
  it('goes up to what was promised without a word', () => {
    expect(findClaimFault(draft, levels)).toBeUndefined();
  });
  it('goes over it only when the supplier says so', () => {
    expect(findClaimFault({ ...draft, quantity: 4.01 }, levels)).toBe('more-than-promised');
    expect(findClaimFault({ ...draft, quantity: 40, saysMore: true }, levels)).toBeUndefined();
  });
  it('is of something', () => {
    for (const quantity of [0, -1, Number.NaN])
      expect(findClaimFault({ ...draft, quantity }, levels)).toBe('quantity-not-positive');
  });
  it('takes only whole addresses that begin with https', () => {
    expect(isHttpsLink('https://www.example.org/visits')).toBe(true);
    for (const link of [
      'http://example.org',
      'javascript:alert(1)',
      'example.org',
      'https://localhost',
      'https://a:b@example.org',
      'data:text/html,x',
    ])
      expect(isHttpsLink(link)).toBe(false);
  });
});

describe('whether a check may stand', () => {
  const claim = {
    quantity: 48,
    hasFile: true,
    hasLink: false,
    checked: false,
    about: ['Home safety visits', 'A visit sheet signed by the resident'],
  };
  const check: CheckDraft = {
    decision: 'verified',
    quantity: 48,
    restsOn: 'file',
    reason: 'All 48 sheets are signed and have a date.',
  };
  const fault = (changes: Partial<CheckDraft>, of = claim, earlier: string[] = []) =>
    findCheckFault(of, { ...check, ...changes }, earlier);
  it('stands once', () => {
    expect(fault({})).toBeUndefined();
    expect(fault({}, { ...claim, checked: true })).toBe('already-checked');
  });
  it('verifies nothing that came without evidence', () => {
    const bare = { ...claim, hasFile: false };
    expect(fault({ restsOn: 'own-visit' }, bare)).toBe('no-evidence');
    expect(fault({ decision: 'returned', restsOn: 'nothing-sent' }, bare)).toBeUndefined();
  });
  it('verifies at most what was claimed', () => {
    expect(fault({ quantity: 48.5 })).toBe('more-than-claimed');
    expect(fault({ quantity: 0 })).toBe('more-than-claimed');
    expect(fault({ quantity: 12 })).toBeUndefined();
  });
  it('rests on evidence that is there', () => {
    expect(fault({ restsOn: 'link' })).toBe('evidence-not-there');
    expect(fault({ restsOn: 'nothing-sent', decision: 'returned' })).toBe('evidence-not-there');
  });
  it('has a reason of its own', () => {
    expect(fault({ reason: ' ' })).toBe('reason-blank');
    expect(fault({ reason: 'ok ok ok ok ok ok ok ok ok' })).toBe('reason-filler');
    expect(fault({ reason: 'This one is good enough for me to say yes.' })).toBe('reason-rests-on-nothing');
    expect(fault({}, claim, ['all 48 sheets are signed, and have a date'])).toBe('reason-repeated');
  });
});
