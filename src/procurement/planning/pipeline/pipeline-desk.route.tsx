import type { Temporal } from 'temporal-polyfill';
import { findMoneyScope } from '../../../accountability/spend/totals/money-scope.ts';
import { sumSlice } from '../../../accountability/spend/totals/totals.queries.ts';
import { isRefused } from '../../../acts/by.ts';
import type { Database } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { decideEntry } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody } from '../../../web/edge/visit.ts';
import type { PlatformNotice } from '../../notices/notice.rules.ts';
import { readNotice } from '../../notices/read-notice.ts';
import { type NoticeRefusal, recordNotice } from '../../notices/record-notice.ts';
import { whoFollows, whoPrepares } from '../../tenders/desk.rules.ts';
import { formOf } from '../../tenders/form-fields.ts';
import { neverNotice, refusedNotice } from '../notices.words.en.ts';
import { comingTable, toComingData } from './coming-rows.ts';
import { listComing, listPipelineNotices } from './pipeline.queries.ts';
import { words } from './pipeline.words.en.ts';
import { PipelineDeskPage } from './pipeline-desk.page.tsx';
import { pipelineYearOf } from './pipeline-line.rules.ts';

/** A body’s pipeline: what it means to buy, and its pipeline notice (UK1). */
export const pipelineDeskRoute = route({
  path: '/work/:body/pipeline',
  who: whoFollows,
  object: async (at) => theBody(at),
  async page(at, body, form) {
    const rows = await listComing(at.db, { districtSlug: null, bodyId: body.id });
    const format = tableFormat(at.query);
    if (format) return handOverTable(format, comingTable(words.desk.csvName(body.slug), rows));
    const today = londonDate(await at.site.clock.now(at.db));
    const [notices, paid] = await Promise.all([
      listPipelineNotices(at.db, body.id),
      findPaid(at.db, body.id, today),
    ]);
    const entry = decideEntry(whoPrepares, theActor(at), { bodyId: body.id, demonstration: false });
    const year = pipelineYearOf(today);
    const mayRecord = entry === 'enter';
    return {
      title: words.desk.title,
      desk: true,
      body: <PipelineDeskPage {...{ body, year, rows, notices, paid, mayRecord, form }} />,
      data: { body: body.slug, comingUp: rows.map(toComingData) },
    };
  },
  form: formOf((form): PlatformNotice => readNotice(form) ?? neverNotice),
  async post({ tx, by, object: body, input }) {
    const entry = decideEntry(whoPrepares, by.actor, { bodyId: body.id, demonstration: false });
    if (entry !== 'enter') return seeOther(`/work/${body.slug}/pipeline`);
    const recorded = await recordNotice(tx, by, {
      bodyId: body.id,
      procurementId: null,
      kind: 'UK1',
      ...input,
    });
    if (isRefused<NoticeRefusal['refused']>(recorded)) return refuse(refusedNotice[recorded.refused]);
    return seeOther(`/work/${body.slug}/pipeline`);
  },
});

/** What a body paid suppliers in the latest year it published payments of. */
async function findPaid(db: Database, bodyId: string, today: Temporal.PlainDate) {
  const scope = await findMoneyScope(db, { bodyId, today });
  if (!scope) return null;
  const { pence, grantPence } = await sumSlice(db, scope);
  return { year: scope.year, pence: pence - grantPence };
}
