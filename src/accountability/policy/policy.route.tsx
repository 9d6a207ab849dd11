import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { loadPolicy, type PolicyBody } from './load-policy.ts';
import { NoPolicyPage, PolicyPage } from './policy.page.tsx';
import { policyData } from './policy-data.ts';
import { words } from './words.en.ts';

/** The policy a public body goes by today. */
export const policyRoute = route({
  path: '/bodies/:body/policy',
  who: anyone,
  object: (at) => Promise.resolve(theBody(at)),
  page: (at, body) => showPolicy(at, body, undefined),
});

/** One version of it, for ever. */
export const policyVersionRoute = route({
  path: '/bodies/:body/policy/:version',
  who: anyone,
  object: (at) => {
    const version = at.params['version'] ?? '';
    if (!/^[1-9]\d{0,3}$/.test(version)) throw new NotFound();
    return Promise.resolve({ body: theBody(at), version: Number(version) });
  },
  page: (at, { body, version }) => showPolicy(at, body, version),
});

async function showPolicy({ db, site }: Visit, body: PolicyBody, version: number | undefined) {
  const title = words.title(body.name);
  const today = londonDate(await site.clock.now(db));
  const told = await loadPolicy(db, body, { version, today });
  if (!told) return { title, body: <NoPolicyPage body={body} />, data: { body: body.slug, version: null } };
  return { title, wide: true, body: <PolicyPage told={told} />, data: policyData(told) };
}
