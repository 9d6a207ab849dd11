import { londonDate } from '../../../values/dates.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone, bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody, type Visit } from '../../../web/edge/visit.ts';
import { AskedPage } from './asked.page.tsx';
import { words } from './asked.words.en.ts';
import { askedData, askedTable } from './asked-data.ts';
import { readAskedQuery } from './asked-query.rules.ts';
import { loadAsked } from './load-asked.ts';
import { NoTiersPage } from './no-tiers.page.tsx';
import { TiersDeskPage } from './tiers-desk.page.tsx';

/** What one public body asks of its suppliers, for everybody. */
export const askedRoute = route({
  path: '/money/:body/tiers',
  who: anyone,
  object: (at) => Promise.resolve(theBody(at)),
  async page(at, body) {
    const view = await viewFor(at, 'public');
    const title = words.bodyTitle(body.name);
    if (!view)
      return { title, body: <NoTiersPage body={body} audience="public" />, data: { body: body.slug } };
    const format = tableFormat(at.query);
    if (format) return handOverTable(format, askedTable(view));
    return { title, wide: true, body: <AskedPage view={view} path={at.path} />, data: askedData(view) };
  },
});

/** The same for the body’s own people, with the amounts that decide and people’s names. */
export const tiersDeskRoute = route({
  path: '/work/:body/tiers',
  who: bodyRole('finance-officer', 'administrator'),
  object: (at) => Promise.resolve(theBody(at)),
  async page(at, body) {
    const view = await viewFor(at, 'officer');
    const desk = { title: words.title, desk: true };
    if (!view) return { ...desk, body: <NoTiersPage body={body} audience="officer" /> };
    const format = tableFormat(at.query);
    if (format) return handOverTable(format, askedTable(view));
    return { ...desk, body: <TiersDeskPage view={view} path={at.path} />, data: askedData(view) };
  },
});

async function viewFor(at: Visit, audience: 'public' | 'officer') {
  const today = londonDate(await at.site.clock.now(at.db));
  const whole = at.query.get('as') !== null;
  return loadAsked(at.db, theBody(at), { ...readAskedQuery(at.query), audience, today, whole });
}
