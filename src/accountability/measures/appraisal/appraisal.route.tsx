import { londonDate } from '../../../values/dates.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { listBeneficiaries } from '../beneficiaries.queries.ts';
import { listMeasures } from '../measures.queries.ts';
import { type DatedParameter, listEveryParameter } from '../parameters.queries.ts';
import { AppraisalPage } from './appraisal.page.tsx';
import { words } from './words.en.ts';

/** Every number that pounds rest on: dated rows, each with its source. */
export const appraisalRoute = route({
  path: '/appraisal',
  who: anyone,
  object: noObject,
  async page({ db, site, query }) {
    const on = londonDate(await site.clock.now(db));
    const [parameters, measures] = await Promise.all([listEveryParameter(db, on), listMeasures(db)]);
    const format = tableFormat(query);
    if (format) return handOverTable(format, asTable(parameters));
    const found = await listBeneficiaries(
      db,
      measures.map(({ id }) => id),
      on,
    );
    const beneficiaries = found.flatMap((each) => {
      const measure = measures.find(({ id }) => id === each.measureId);
      return measure ? [{ ...each, slug: measure.slug, measure: measure.plainName }] : [];
    });
    return {
      title: words.title,
      body: <AppraisalPage parameters={parameters} beneficiaries={beneficiaries} />,
      data: {
        parameters: parameters.map(rowData),
        incomes: beneficiaries.map(({ effectiveFrom, ...each }) => ({
          ...each,
          from: effectiveFrom.toString(),
        })),
      },
    };
  },
});

function rowData({ effectiveFrom, ...row }: DatedParameter) {
  return { ...row, from: effectiveFrom.toString() };
}

function asTable(parameters: readonly DatedParameter[]) {
  return {
    name: 'appraisal-parameters',
    head: words.csvHead,
    rows: parameters.map((row) => [
      row.name,
      row.key,
      row.value,
      row.effectiveFrom.toString(),
      row.isInForce ? 'yes' : 'no',
      row.source,
      row.sourceUrl,
    ]),
  };
}
