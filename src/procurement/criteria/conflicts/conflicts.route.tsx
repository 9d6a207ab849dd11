import { seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { whoPrepares } from '../../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { formOf, readText } from '../../tenders/form-fields.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { assessConflicts } from './assess-conflicts.ts';
import { ConflictsPage } from './conflicts.page.tsx';
import { listConflictsAssessments } from './conflicts.queries.ts';
import { words } from './words.en.ts';

const limits = { max: 4000, long: words.long } as const;

export const conflictsRoute = route({
  path: '/work/:body/procurements/:procurement/criteria/conflicts',
  who: whoPrepares,
  object: theProcurement,
  async page(at, procurement, form) {
    const versions = await listConflictsAssessments(at.db, keyOf(procurement));
    return {
      title: words.title,
      desk: true,
      isSecret: true,
      body: <ConflictsPage procurement={procurement} versions={versions} form={form} />,
    };
  },
  form: formOf((form) => ({
    found: readText(form, 'found', { ...limits, blank: words.blankFound }),
    steps: readText(form, 'steps', { ...limits, blank: words.blankSteps }),
    appearances: readText(form, 'appearances', limits),
  })),
  async post({ tx, by, object: procurement, input }) {
    await assessConflicts(tx, by, { ...keyOf(procurement), ...input });
    return seeOther(`${deskHref(procurement)}/criteria`);
  },
});
