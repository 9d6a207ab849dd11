import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { whoPrepares } from '../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { changeCriterion } from './change-criterion.ts';
import { listMeasures } from './criteria.queries.ts';
import { criterionKinds, type DraftFault } from './criterion.rules.ts';
import { CriterionFormPage } from './criterion-form.page.tsx';
import { criterionForm } from './criterion-form.ts';
import { draftCriterion } from './draft-criterion.ts';
import { criterionKey, theCriterion } from './find-criterion.ts';
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
        measures={await listMeasures(at.db)}
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
        measures={await listMeasures(at.db)}
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
