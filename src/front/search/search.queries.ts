import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';
import type { SearchKind } from './search.rules.ts';

export type Found = {
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** Pieces of the text around what was looked for; `isMatch` marks the words themselves. */
  readonly excerpt: readonly { readonly text: string; readonly isMatch: boolean }[];
};
export type SearchAsk = {
  readonly text: string;
  readonly kind: SearchKind | undefined;
  readonly limit: number;
  readonly offset: number;
};

// Control characters stand around a match: no published text holds them, so nothing can pretend to be a mark.
const OPENS = '\u0001';
const CLOSES = '\u0002';
const HEADLINE = `StartSel=${OPENS}, StopSel=${CLOSES}, MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "`;

/** The public pages that say what was looked for, the closest first: a word in the title counts most. */
export async function searchPages(db: Database, ask: SearchAsk): Promise<Found[]> {
  const ofKind = ask.kind ? sql`and kind = ${ask.kind}` : sql``;
  const { rows } = await sql<{ path: string; kind: SearchKind; title: string; headline: string }>`
    with found as (
      select path, kind, title, summary, body_text, ts_rank_cd(words, query) as closeness, query
      from search_document, websearch_to_tsquery('english', ${ask.text}) query
      where words @@ query ${ofKind}
      order by closeness desc, title, path limit ${ask.limit} offset ${ask.offset})
    select path, kind, title,
      ts_headline('english', summary || ' ' || body_text, query, ${HEADLINE}) as headline
    from found order by closeness desc, title, path`.execute(db);
  return rows.map(({ headline, ...found }) => ({ ...found, excerpt: splitMatches(headline) }));
}

/** How many pages of each kind say it. */
export async function countByKind(db: Database, text: string): Promise<ReadonlyMap<SearchKind, number>> {
  const { rows } = await sql<{ kind: SearchKind; count: number }>`
    select kind, count(*) as count from search_document
    where words @@ websearch_to_tsquery('english', ${text}) group by kind`.execute(db);
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}

function splitMatches(headline: string): Found['excerpt'] {
  return headline
    .split(new RegExp(`(${OPENS}[^${CLOSES}]*${CLOSES})`))
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith(OPENS) ? { text: part.slice(1, -1), isMatch: true } : { text: part, isMatch: false },
    );
}
