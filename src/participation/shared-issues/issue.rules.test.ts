import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupClose, isShared, issueSlug, readIssueSlug, refusalOfSigning } from './issue.rules.ts';

describe('outcomes that say the same', () => {
  it('are one issue, named by the first, through others too', () => {
    const close = [
      { one: 'b/2', other: 'a/1' },
      { one: 'c/3', other: 'b/2' },
      { one: 'x/9', other: 'a/1' },
    ];
    expect(groupClose(['c/3', 'b/2', 'a/1', 'd/4'], close)).toEqual([['a/1', 'b/2', 'c/3'], ['d/4']]);
  });

  it('group the same way in whatever order they are told', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const pairs = fc.array(fc.record({ one: name, other: name }), { maxLength: 8 });
    const check = (close: { one: string; other: string }[]) => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      expect(groupClose(names.toReversed(), close.toReversed())).toEqual(groupClose(names, close));
    };
    fc.assert(fc.property(pairs, check));
    expect.hasAssertions();
  });
});

it('two districts or two bodies make an issue common', () => {
  const oldham = { bodySlug: 'oldham-council', districtSlug: 'oldham' };
  expect(isShared([oldham, oldham])).toBe(false);
  expect(isShared([oldham, { ...oldham, districtSlug: 'bury' }])).toBe(true);
  expect(isShared([oldham, { bodySlug: 'police', districtSlug: null }])).toBe(true);
});

it('an issue is found again by its address', () => {
  for (const key of [
    { kind: 'outcome', name: 'gm-2020/skills' },
    { kind: 'proposal', number: 12 },
  ] as const)
    expect(readIssueSlug(issueSlug(key))).toEqual(key);
  expect(readIssueSlug('../x')).toBeUndefined();
});

it('a body signs for itself, once, by its elected member, if people asked it', () => {
  const asked = [{ bodySlug: 'bury-council', districtSlug: 'bury' }];
  const by = { bodySlug: 'bury-council', role: 'elected-member', asked };
  const answer = { isWithdrawn: false, signedBy: [] as string[] };
  expect(refusalOfSigning(answer, by)).toBeUndefined();
  expect(refusalOfSigning(answer, { ...by, role: 'commissioner' })).toBe('not-your-role');
  expect(refusalOfSigning(answer, { ...by, bodySlug: 'wigan-council' })).toBe('not-concerned');
  expect(refusalOfSigning({ ...answer, isWithdrawn: true }, by)).toBe('withdrawn');
  expect(refusalOfSigning({ ...answer, signedBy: ['bury-council'] }, by)).toBe('signed-already');
});
