import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { whoPrepares } from '../tenders/desk.rules.ts';
import { keyOf } from '../tenders/find-procurement.ts';
import { formOf, readTicked } from '../tenders/form-fields.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { criterionKey, theCriterion } from './find-criterion.ts';
import { listCriterionLineage, listMandateLines } from './lineage.queries.ts';
import { TieCriterionPage } from './tie-criterion.page.tsx';
import { type LineFault, tieCriterion } from './tie-criterion.ts';
import { lockedSentence, words } from './words.en.ts';

const uuid = z.uuid();
const form = formOf((read) =>
  readTicked(read, 'lines').flatMap((code) => {
    const [roundId = '', outcomeId = ''] = code.split('/');
    const isLine = uuid.safeParse(roundId).success && uuid.safeParse(outcomeId).success;
    if (!isLine) read.fault('lines', words.mandate.refused['no-such-line']);
    return isLine ? [{ roundId, outcomeId }] : [];
  }),
);

export const tieCriterionRoute = route({
  path: '/work/:body/procurements/:procurement/criteria/:code/mandate',
  who: whoPrepares,
  object: theCriterion,
  async page(at, of, shown) {
    const [mandate, lineage] = await Promise.all([
      listMandateLines(at.db, keyOf(of.procurement)),
      listCriterionLineage(at.db, keyOf(of.procurement)),
    ]);
    const tied = lineage.filter(({ criterionId }) => criterionId === of.criterion.id);
    return {
      title: words.mandate.title(of.criterion.code),
      desk: true,
      body: <TieCriterionPage {...of} mandate={mandate} tied={tied} form={shown} />,
    };
  },
  form,
  async post({ tx, by, object, input: lines }) {
    const tied = await tieCriterion(tx, by, { ...criterionKey(object), lines });
    if (isRefused<LineFault | 'criteria-locked'>(tied))
      return refuse(
        tied.refused === 'criteria-locked'
          ? { '': lockedSentence }
          : { lines: words.mandate.refused[tied.refused] },
      );
    return seeOther(`${deskHref(object.procurement)}/criteria`);
  },
});
