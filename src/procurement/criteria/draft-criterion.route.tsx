import { isRefused } from '../../acts/by.ts';
import type { Database } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { whoPrepares } from '../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { changeCriterion } from './change-criterion.ts';
import { askKinds, criterionKinds, type DraftFault } from './criterion.rules.ts';
import { CriterionFormPage } from './criterion-form.page.tsx';
import { criterionForm } from './criterion-form.ts';
import { draftCriterion } from './draft-criterion.ts';
import { criterionKey, theCriterion } from './find-criterion.ts';
import { listCriterionLineage, listMandateLines } from './lineage.queries.ts';
import { listMeasuresToPick } from './pick-measures.ts';
import { draftFaults, lockedSentence, words } from './words.en.ts';

export const draftCriterionRoute = route({
  path: '/work/:body/procurements/:procurement/criteria/new/:kind',
  who: whoPrepares,
  async object(at) {
    const kind = criterionKinds.find((known) => known === at.params['kind']);
    if (!kind) throw new NotFound();
    return { kind, procurement: await theProcurement(at) };
  },
  page: async (at, { kind, procurement }, form) => ({
    title: words.form.add[kind],
    desk: true,
    body: (
      <CriterionFormPage
        title={words.form.add[kind]}
        procurement={procurement}
        action={`${deskHref(procurement)}/criteria/new/${kind}`}
        kind={kind}
        form={form}
        measures={await listMeasuresToPick(at.db, londonDate(await at.site.clock.now(at.db)))}
        outcomeIds={await outcomesOf(at.db, procurement)}
        asks={askKinds.find((asks) => asks === at.query.get('asks'))}
      />
    ),
  }),
  form: ({ kind }) => criterionForm(kind),
  async post({ tx, by, object: { procurement }, input }) {
    const drafted = await draftCriterion(tx, by, { ...keyOf(procurement), ...input });
    if (isRefused<Refused>(drafted)) return refuse(faultOf(drafted.refused));
    return seeOther(`${deskHref(procurement)}/criteria`);
  },
});

export const changeCriterionRoute = route({
  path: '/work/:body/procurements/:procurement/criteria/:code/change',
  who: whoPrepares,
  object: theCriterion,
  page: async (at, { procurement, criterion }, form) => ({
    title: words.form.change(criterion.code),
    desk: true,
    body: (
      <CriterionFormPage
        title={words.form.change(criterion.code)}
        procurement={procurement}
        action={`${deskHref(procurement)}/criteria/${encodeURIComponent(criterion.code)}/change`}
        kind={criterion.kind}
        form={form}
        criterion={criterion}
        measures={await listMeasuresToPick(at.db, londonDate(await at.site.clock.now(at.db)))}
        outcomeIds={await outcomesOf(at.db, procurement, criterion.id)}
      />
    ),
  }),
  form: ({ criterion }) => criterionForm(criterion.kind),
  async post({ tx, by, object, input }) {
    const changed = await changeCriterion(tx, by, { ...criterionKey(object), ...input });
    if (isRefused<Refused>(changed)) return refuse(faultOf(changed.refused));
    return seeOther(`${deskHref(object.procurement)}/criteria`);
  },
});

/** The outcomes whose measures come first: of the criterion's own mandate lines, or of the whole mandate. */
async function outcomesOf(db: Database, procurement: Procurement, criterionId?: string): Promise<string[]> {
  const lines = criterionId ? await listCriterionLineage(db, keyOf(procurement)) : [];
  const own = lines.filter((line) => line.criterionId === criterionId);
  const found = own.length > 0 ? own : await listMandateLines(db, keyOf(procurement));
  return found.map(({ outcomeId }) => outcomeId);
}

/** What this form can be refused for: it sends no code and no mandate lines, so theirs cannot happen here. */
type Refused =
  | DraftFault
  | 'criteria-locked'
  | 'code-taken'
  | 'not-social-value'
  | 'no-such-line'
  | 'line-declined';

function faultOf(refused: Refused): Record<string, string> {
  if (refused === 'criteria-locked') return { '': lockedSentence };
  if (refused in draftFaults) {
    const { field, sentence } = draftFaults[refused as DraftFault];
    return { [field]: sentence };
  }
  throw new Error(`the form of a criterion cannot be refused for ${refused}`);
}
