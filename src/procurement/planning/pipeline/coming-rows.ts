import type { FileTable } from '../../../web/downloads/hand-over-table.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { Coming } from './pipeline.queries.ts';
import { words } from './pipeline.words.en.ts';

/** What is coming, as machines read it: what a pipeline notice says (UK1), and when residents can speak. */
export function toComingData(row: Coming) {
  return {
    publicBody: row.bodySlug,
    publicBodyName: row.bodyName,
    title: row.title,
    identifier: row.id,
    summary: row.summary,
    kindOfService: row.kindOfService,
    procedure: row.procedure,
    valuePenceWithoutVat: row.allLotsPence,
    district: row.districtSlug,
    tenderNoticeExpectedOn: row.noticeExpectedOn?.toString() ?? null,
    awardExpectedOn: row.awardExpectedOn?.toString() ?? null,
    contractStartsOn: row.startsOn.toString(),
    contractEndsOn: row.endsOn.toString(),
    residentsFrom: row.roundOpensAt?.toString() ?? row.residentsFrom?.toString() ?? null,
    residentsUntil: row.roundClosesAt?.toString() ?? row.residentsUntil?.toString() ?? null,
    page: threadHref(row),
  };
}

/** The same as a table, one purchase a line. */
export function comingTable(name: string, rows: readonly Coming[]): FileTable {
  return {
    name,
    head: words.coming.head,
    rows: rows.map((row) => {
      const { publicBody: _slug, ...data } = toComingData(row);
      return Object.values(data).map((value) => value ?? '');
    }),
  };
}
