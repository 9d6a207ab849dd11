import { isRefused } from '../../../acts/by.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { formOf } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { eventHref } from '../events/event-hrefs.rules.ts';
import { publishEvent } from '../events/publish-event.ts';
import { networkRoles } from '../network-roles.rules.ts';
import { listRoundsOf } from '../news/news.queries.ts';
import { readEvent } from './read-event.ts';
import { WriteEventPage } from './write-event.page.tsx';
import { words } from './write-event.words.en.ts';

export const writeEventRoute = route({
  path: '/work/:body/network/events',
  who: bodyRole(...networkRoles),
  async object(at) {
    const rounds = await listRoundsOf(at.db, theBody(at).id);
    return { rounds, districts: await listDistricts(at.db) };
  },
  page: (at, choices, form) => ({
    title: words.title,
    desk: true,
    body: <WriteEventPage path={at.path} {...choices} form={form} />,
  }),
  form: (choices) => formOf((form) => readEvent(form, choices)),
  async post({ at, tx, by, input }) {
    const { id, slug: bodySlug } = theBody(at);
    const published = await publishEvent(tx, by, { bodyId: id, bodySlug, ...input });
    if (isRefused(published)) return refuse(words.refused[published.refused]);
    return seeOther(eventHref(bodySlug, published.slug));
  },
});
