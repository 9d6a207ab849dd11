import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPerson } from '../../../test/builders/people.ts';
import { openEdge } from '../../../test/edge-site.ts';
import { signInAs } from '../../../test/site.ts';
import { routes } from '../../routes.ts';
import { Form } from '../shell/form.tsx';
import { FormErrors } from '../shell/form-errors.tsx';
import { anyone } from './access.rules.ts';
import { showScreen } from './outcomes.ts';
import { noObject, route } from './route.ts';

let actedAs: (string | undefined)[] = [];
const stop = (path: string, takesOneClick: boolean) =>
  route({
    path,
    who: anyone,
    object: noObject,
    takesOneClick,
    page: (_, __, { errors }) => ({
      title: 'Stop',
      body: (
        <Form action={path}>
          <FormErrors errors={errors} />
        </Form>
      ),
    }),
    post({ at }) {
      actedAs.push(at.actor?.personId);
      return Promise.resolve(showScreen({ title: 'Stopped', body: 'Stopped' }));
    },
  });

let test: Awaited<ReturnType<typeof openEdge>>;
beforeAll(async () => {
  test = await openEdge([stop('/stop', true), stop('/other', false)]);
});
afterAll(() => test.close());

const oneClick = 'List-Unsubscribe=One-Click';
function post(path: string, body: string, cookie = ''): Promise<Response> {
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
  return Promise.resolve(test.app.request(path, { method: 'POST', body, headers }));
}

describe('the one-click POST of a mail program', () => {
  it('is carried out without a cookie or a form token, and answered without a redirect', async () => {
    actedAs = [];
    const answer = await post('/stop', oneClick);
    expect([answer.status, actedAs]).toEqual([200, [undefined]]);
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    expect((await test.app.request('/stop', { method: 'POST', body })).status).toBe(200);
  });

  it('is nobody’s act, whoever is signed in', async () => {
    actedAs = [];
    const { personId } = await buildPerson(test.db);
    await post('/stop', oneClick, await signInAs(test.db, personId));
    expect(actedAs).toEqual([undefined]);
  });

  it('opens no other door: another field, another value, or another route needs its token', async () => {
    actedAs = [];
    for (const body of ['', 'List-Unsubscribe=Two', `${oneClick}&more=1`, 'list-unsubscribe=One-Click'])
      expect((await post('/stop', body)).status).toBe(422);
    expect((await post('/other', oneClick)).status).toBe(422);
    expect(actedAs).toEqual([]);
  });

  it('is taken by one route of the site, whose path is the secret', () => {
    const taking = routes.filter(({ spec }) => spec.takesOneClick).map(({ path }) => path);
    expect(taking).toEqual(['/follow/stop/:token']);
  });
});
