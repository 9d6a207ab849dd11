import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPerson } from '../../../test/builders/people.ts';
import { openEdge } from '../../../test/edge-site.ts';
import { show, signInAs } from '../../../test/site.ts';
import { anyone } from './access.rules.ts';
import { handOver } from './outcomes.ts';
import { noObject, route } from './route.ts';

const plain = { who: anyone, object: noObject } as const;
const file = { fileName: 'costs.csv', mediaType: 'text/csv', content: 'Ann,80\n' };
const routes = [
  route({
    ...plain,
    path: '/secret',
    page: () => ({ title: 'Costs', body: 'Ann', data: { who: 'Ann' }, isSecret: true }),
  }),
  route({ ...plain, path: '/file', page: () => handOver(file) }),
  route({ ...plain, path: '/picture', page: () => handOver({ ...file, isForOtherSites: true }) }),
];

let test: Awaited<ReturnType<typeof openEdge>>;
beforeAll(async () => {
  test = await openEdge(routes);
});
afterAll(() => test.close());

const kept = async (path: string, cookie?: string) =>
  (await show(test.app, path, cookie)).headers.get('cache-control');

it('nothing keeps a copy of a secret page, nor of what machines read of it', async () => {
  expect(await kept('/secret')).toBe('no-store');
  expect(await kept('/secret?as=json')).toBe('no-store');
});

it('nothing keeps a copy of a file that somebody signed in is handed; what is for everybody may be kept', async () => {
  const cookie = await signInAs(test.db, (await buildPerson(test.db)).personId);
  expect(await kept('/file', cookie)).toBe('private, no-store');
  expect(await kept('/file')).toBeNull();
  expect(await kept('/picture', cookie)).toBe('no-cache');
});
