import { isRefused } from '../../../acts/by.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { whoPrepares } from '../../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { type FormReader, formOf, readText } from '../../tenders/form-fields.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { type IndicatorDraft, MOST_INDICATORS } from './indicator.rules.ts';
import { IndicatorsPage } from './indicators.page.tsx';
import { listKpis } from './indicators.queries.ts';
import { type IndicatorRefusal, setIndicators } from './set-indicators.ts';
import { words } from './words.en.ts';

export const indicatorsRoute = route({
  path: '/work/:body/procurements/:procurement/criteria/indicators',
  who: whoPrepares,
  object: theProcurement,
  async page(at, procurement, form) {
    const indicators = await listKpis(at.db, keyOf(procurement));
    return {
      title: words.title,
      desk: true,
      body: <IndicatorsPage procurement={procurement} indicators={indicators} form={form} />,
    };
  },
  form: formOf(readIndicators),
  async post({ tx, by, object: procurement, input: indicators }) {
    const set = await setIndicators(tx, by, { ...keyOf(procurement), indicators });
    if (isRefused<IndicatorRefusal>(set)) return refuse({ '': words.refused[set.refused] });
    return seeOther(`${deskHref(procurement)}/criteria`);
  },
});

/** The rows that say something; one with a gap is asked for the rest of it. */
function readIndicators(form: FormReader): IndicatorDraft[] {
  const rows = Array.from({ length: MOST_INDICATORS }, (_, index) => {
    const read = (part: string) => readText(form, `${part}.${index}`, { max: 300, long: words.long });
    const row = { name: read('name'), measured: read('measured'), target: read('target') };
    const parts = Object.entries(row);
    const gap = parts.find(([, text]) => text === '');
    if (gap && parts.some(([, text]) => text !== '')) form.fault(`${gap[0]}.${index}`, words.unfinished);
    return row;
  });
  return rows.filter(({ name }) => name !== '');
}
