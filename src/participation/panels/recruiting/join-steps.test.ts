import { expect, it } from 'vitest';
import type { Panel } from '../panels.queries.ts';
import { stepAfter } from './join-steps.ts';

it('which home somebody lives in is asked before anything else, where no two of one may sit', () => {
  const panel = { slug: 'repairs', categories: ['sex'], householdRule: true } as unknown as Panel;
  expect(stepAfter(panel, 'consent')).toBe('/panels/repairs/home');
  expect(stepAfter(panel, 'home')).toBe('/panels/repairs/about-you');
  expect(stepAfter({ ...panel, householdRule: false }, 'consent')).toBe('/panels/repairs/about-you');
});
