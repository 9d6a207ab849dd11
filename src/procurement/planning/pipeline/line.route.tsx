import { Temporal } from 'temporal-polyfill';
import { isRefused } from '../../../acts/by.ts';
import { dateFaults } from '../../../web/edge/date-field.words.en.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { whoPrepares } from '../../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { formOf, readDate, readText } from '../../tenders/form-fields.ts';
import { planHref } from '../plan-hrefs.rules.ts';
import { readDayIfAny } from '../questions/read-answer.ts';
import { LinePage } from './line.page.tsx';
import { type ListRefusal, listInPipeline } from './list-in-pipeline.ts';
import { findPipelineLine } from './pipeline.queries.ts';
import { words } from './pipeline.words.en.ts';
import type { PipelineLine } from './pipeline-line.rules.ts';

/** Stands in for a date with a fault: it is said already, so the line goes nowhere. */
const never = Temporal.PlainDate.from('0001-01-01');

/** Puts a purchase in its body’s pipeline. */
export const pipelineLineRoute = route({
  path: '/work/:body/procurements/:procurement/plan/pipeline',
  who: whoPrepares,
  object: theProcurement,
  async page(at, procurement, form) {
    if (procurement.lotsOf || procurement.noticePublishedAt) return seeOther(planHref(procurement));
    const line = await findPipelineLine(at.db, keyOf(procurement));
    const body = <LinePage procurement={procurement} line={line} form={form} />;
    return { title: words.line.title, desk: true, body };
  },
  form: formOf((form): PipelineLine => {
    const { noticeDay, awardDay, fromDay, untilDay, howLong } = words.line;
    return {
      noticeExpectedOn: readDate(form, 'noticeExpectedOn', dateFaults(noticeDay)) ?? never,
      awardExpectedOn: readDate(form, 'awardExpectedOn', dateFaults(awardDay)) ?? never,
      residentsFrom: readDayIfAny(form, 'residentsFrom', fromDay),
      residentsUntil: readDayIfAny(form, 'residentsUntil', untilDay),
      residentsHow: readText(form, 'residentsHow', { max: 300, long: howLong }),
    };
  }),
  async post({ tx, by, object: procurement, input }) {
    const listed = await listInPipeline(tx, by, { ...keyOf(procurement), ...input });
    if (isRefused<ListRefusal>(listed)) return refuse(words.refused[listed.refused]);
    return seeOther(planHref(procurement));
  },
});
