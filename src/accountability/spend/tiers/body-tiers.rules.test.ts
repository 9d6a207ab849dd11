import { expect, it } from 'vitest';
import { tiersOfBodies } from './body-tiers.rules.ts';
import { policyRule } from './tier-policy.rules.ts';

it('each body’s suppliers are counted by its own rule, and those of one answer together', () => {
  const at = (bodyId: string, position: 'above' | 'at' | 'below', suppliers: number) => ({
    bodyId,
    position,
    suppliers,
    pence: suppliers * 100,
  });
  const rules = [
    { bodyId: 'a', rule: policyRule },
    { bodyId: 'b', rule: { ...policyRule, atLine: 'review' as const } },
  ];
  const positions = ['a', 'b'].flatMap((body) => [
    at(body, 'below', 3),
    at(body, 'at', 1),
    at(body, 'above', 2),
  ]);
  const none = { suppliers: 0, pence: 0 };
  expect(tiersOfBodies(rules, positions)).toEqual([
    {
      bodyId: 'a',
      tiers: {
        charter: { suppliers: 3, pence: 300 },
        both: { suppliers: 1, pence: 100 },
        review: { suppliers: 2, pence: 200 },
        nothing: none,
      },
    },
    {
      bodyId: 'b',
      tiers: {
        charter: { suppliers: 3, pence: 300 },
        both: none,
        review: { suppliers: 3, pence: 300 },
        nothing: none,
      },
    },
  ]);
});
