import { describe, expect, it } from 'vitest';
import type { Hat } from '../../acts/by.ts';
import { bodyRoles } from '../../people/roles/hat-code.rules.ts';
import { routes } from '../../routes.ts';
import { decideEntry } from '../../web/edge/access.rules.ts';
import { listDesks } from './desks.rules.ts';

const desks = routes.filter(({ path }) => /^\/work\/:body\/(?:[a-z]+|annual-reports)$/.test(path));

function opensTo(hat: Hat, path: string): boolean {
  const route = routes.find((one) => one.path === path);
  if (!route) throw new Error(`no page at ${path}`);
  return decideEntry(route.who, { personId: 'p', hat }, { bodyId: 'b', demonstration: false }) === 'enter';
}

describe('where someone finds all their work', () => {
  it.each(bodyRoles)('is every list that is open to this role, and no other: %s', (role) => {
    const hat: Hat = { kind: 'body', bodyId: 'b', role };
    const offered = listDesks(hat, 'bury').map(({ href }) => href.replace('/bury/', '/:body/'));
    const open = desks.filter(({ path }) => opensTo(hat, path)).map(({ path }) => path);
    expect(offered.toSorted()).toEqual(open.toSorted());
  });
  it('is, for a supplier, its promises, what it may bid for, and what is asked of it', () => {
    const hat: Hat = { kind: 'supplier', supplierId: 's' };
    const offered = listDesks(hat, undefined);
    expect(offered.length).toBeGreaterThan(2);
    expect(offered.every(({ href }) => opensTo(hat, href))).toBe(true);
  });
});
