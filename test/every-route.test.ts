import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../src/routes.ts';
import type { Route } from '../src/web/edge/route.ts';
import { buildBody, buildOfficer } from './builders/people.ts';
import { openTestSite, show, signInAs, type TestSite } from './site.ts';

let test: TestSite;
let slug: string;
let residentCookie: string;
let strangerCookie: string;
beforeAll(async () => {
  test = await openTestSite();
  ({ slug } = await buildBody(test.db));
  const other = await buildBody(test.db);
  const stranger = await buildOfficer(test.db, other.bodyId, 'administrator');
  residentCookie = await signInAs(test.db, stranger.personId);
  const hat = { kind: 'body', bodyId: other.bodyId, role: 'administrator' } as const;
  strangerCookie = await signInAs(test.db, stranger.personId, hat);
});
afterAll(() => test.close());

/** The route's path with a body that exists, and identifiers that nothing has, where it takes them. */
function pathOf(route: Route): string {
  const unknown = '00000000-0000-4000-8000-000000000000';
  return route.path.replace(':body', slug).replaceAll(/:\w+/g, unknown);
}
const guarded = routes.filter(({ who }) => who.kind !== 'anyone');

describe('every route', () => {
  it('says who may, and stands once', () => {
    expect(routes.length).toBeGreaterThan(5);
    const kinds = new Set(['anyone', 'signed-in', 'body', 'supplier', 'operator', 'demonstration']);
    expect(routes.filter(({ who }) => !kinds.has(who.kind))).toEqual([]);
    const paths = routes.map(({ path }) => path);
    expect(paths.filter((path, place) => paths.indexOf(path) !== place)).toEqual([]);
  });

  it('that asks for a role of a body names the body and at least one role', () => {
    const ofBodies = routes.flatMap(({ who, path }) =>
      who.kind === 'body' ? [{ path, roles: who.roles }] : [],
    );
    expect(ofBodies.length).toBeGreaterThan(0);
    const faulty = ofBodies.filter(({ path, roles }) => !path.includes(':body') || roles.length === 0);
    expect(faulty).toEqual([]);
  });

  it('that is not for anyone refuses someone who is not signed in, to look and to act', async () => {
    const answers = { checked: 0, open: [] as string[] };
    for (const route of guarded) {
      for (const method of route.takesPost ? ['GET', 'POST'] : ['GET']) {
        const { status, headers } = await test.app.request(pathOf(route), { method });
        const isSentToSignIn = status === 303 && headers.get('location')?.startsWith('/sign-in?next=');
        answers.checked += 1;
        if (!isSentToSignIn && status !== 403 && status !== 404) answers.open.push(`${method} ${route.path}`);
      }
    }
    expect(answers.open).toEqual([]);
    expect(answers.checked).toBeGreaterThanOrEqual(guarded.length);
    expect(answers.checked).toBeGreaterThan(3);
  });

  it('that asks for a hat refuses a resident, and an officer of another body', async () => {
    const hatted = guarded.filter(({ who }) => who.kind !== 'signed-in' && who.kind !== 'demonstration');
    const open: string[] = [];
    for (const route of hatted) {
      for (const cookie of [residentCookie, strangerCookie]) {
        const { status } = await show(test.app, pathOf(route), cookie);
        if (status !== 403 && status !== 404) open.push(`${status} ${route.path}`);
      }
    }
    expect(open).toEqual([]);
    expect(hatted.length).toBeGreaterThan(0);
  });

  it('that is only for a demonstration is nowhere else', async () => {
    const ofDemonstration = routes.filter(({ who }) => who.kind === 'demonstration');
    expect(ofDemonstration.length).toBeGreaterThan(0);
    for (const route of ofDemonstration) expect((await show(test.app, pathOf(route))).status).toBe(404);
  });

  it('answers for what is not there without a fault of ours', async () => {
    const faults: string[] = [];
    for (const route of routes.filter(({ who }) => who.kind === 'anyone')) {
      for (const path of [
        pathOf(route),
        route.path.replace(':body', slug).replaceAll(/:\w+/g, 'odd%20key'),
      ]) {
        const { status } = await show(test.app, path);
        if (status >= 500) faults.push(`${status} ${path}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
