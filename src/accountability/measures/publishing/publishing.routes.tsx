import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormState, type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { type Route, route } from '../../../web/edge/route.ts';
import { type Act, theBody, type Visit } from '../../../web/edge/visit.ts';
import { type LibraryMeasure, listMeasures } from '../measures.queries.ts';
import type { MeasureFields, PublishingRefusal } from './measure-fields.rules.ts';
import { OwnMeasuresPage } from './own-measures.page.tsx';
import { publishMeasure } from './publish-measure.ts';
import { listOutcomes, listServedIds } from './publishing.queries.ts';
import { measureForm } from './read-measure-form.ts';
import { words } from './words.en.ts';
import { WriteMeasurePage } from './write-measure.page.tsx';

const who = bodyRole('commissioner');
const fields: Readonly<Record<PublishingRefusal, string>> = {
  'not-yours': '',
  'no-such-measure': '',
  'serves-nothing': 'serves',
  'name-taken': 'plainName',
  'pounds-not-apart': 'keptApart',
};

const listRoute = route({
  path: '/work/:body/measures',
  who,
  object: listOwn,
  page: (at, measures) => ({
    title: words.title,
    desk: true,
    body: <OwnMeasuresPage body={theBody(at)} measures={measures} />,
  }),
});

const newRoute = route({
  path: '/work/:body/measures/new',
  who,
  object: () => Promise.resolve({ before: undefined }),
  page: showWriting,
  form: measureForm,
  post: publish,
});

const nextRoute = route({
  path: '/work/:body/measures/:measure',
  who,
  async object(at) {
    const before = (await listOwn(at)).find(({ slug }) => slug === at.params['measure']);
    if (!before) throw new NotFound();
    return { before };
  },
  page: showWriting,
  form: measureForm,
  post: publish,
});

type Written = { readonly before: LibraryMeasure | undefined };

async function listOwn(at: Visit): Promise<LibraryMeasure[]> {
  const { slug } = theBody(at);
  return (await listMeasures(at.db)).filter(({ ownerSlug }) => ownerSlug === slug);
}

async function showWriting(at: Visit, { before }: Written, form: FormState) {
  const [outcomes, servedBefore] = await Promise.all([
    listOutcomes(at.db),
    before ? listServedIds(at.db, before.id) : [],
  ]);
  const shown = { before, outcomes, servedBefore, form, bodySlug: theBody(at).slug };
  return {
    title: before ? words.nextTitle(before.plainName) : words.newTitle,
    desk: true,
    body: <WriteMeasurePage {...shown} />,
  };
}

async function publish({ at, tx, by, object, input }: Act<Written, MeasureFields>): Promise<Outcome> {
  const bodyId = theBody(at).id;
  const published = await publishMeasure(tx, by, {
    bodyId,
    slug: object.before?.slug ?? null,
    fields: input,
  });
  if (isRefused<PublishingRefusal>(published))
    return refuse({ [fields[published.refused]]: words.refused[published.refused] });
  return seeOther(`/measures/${published.slug}`);
}

/** A body’s own measures, at its commissioner’s desk. */
export const ownMeasuresRoutes: readonly Route[] = [listRoute, newRoute, nextRoute];
