import type { Temporal } from 'temporal-polyfill';
import { listRecorded, type Recorded } from '../../../accountability/record/recorded.queries.ts';
import type { Database } from '../../../db/connect.ts';
import { actSentence } from '../acts.en.ts';
import { type FiledUnder, findFiledUnder, findFilterIds } from '../filed.queries.ts';
import { occurredAtOf, readFacts } from '../read-facts.rules.ts';
import { daysBetween, type EntriesQuery } from './entries-query.rules.ts';

/** An entry as lists show it. */
export type ListedEntry = {
  readonly position: number;
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly occurredAt: Temporal.Instant;
  readonly sentence: string;
  readonly filed: FiledUnder;
  readonly facts: string;
};

export type EntryList = {
  readonly entries: readonly ListedEntry[];
  /** Where the next page begins; null on the last. */
  readonly next: number | null;
};
const nothing: EntryList = { entries: [], next: null };

/** The entries that fit, the latest first, so many at a time. */
export async function loadEntries(db: Database, query: EntriesQuery, limit: number): Promise<EntryList> {
  const ids = await findFilterIds(db, query);
  if (!ids) return nothing;
  const recorded = await listRecorded(db, {
    ...ids,
    ...daysBetween(query).days,
    ...(query.kind === '' ? {} : { types: [query.kind] }),
    before: query.before,
    limit: limit + 1,
  });
  const shown = recorded.slice(0, limit);
  return {
    entries: await listed(db, shown),
    next: recorded.length > limit ? (shown.at(-1)?.position ?? null) : null,
  };
}

async function listed(db: Database, recorded: readonly Recorded[]): Promise<ListedEntry[]> {
  const filedUnder = await findFiledUnder(db, recorded);
  return recorded.map((entry) => {
    const facts = readFacts(entry.facts);
    const filed = filedUnder(entry);
    const { position, id, type, version } = entry;
    const sentence = actSentence({ type, facts, bodyName: filed.body?.name ?? null });
    const occurredAt = occurredAtOf(facts) ?? entry.occurredAt;
    return { position, id, type, version, occurredAt, sentence, filed, facts: entry.facts };
  });
}

/** Every entry that fits, a block at a time, for a file that is never whole in memory. */
export async function* eachBlock(db: Database, query: EntriesQuery): AsyncGenerator<readonly ListedEntry[]> {
  let before = query.before;
  for (;;) {
    const { entries, next } = await loadEntries(db, { ...query, before }, 500);
    yield entries;
    if (next === null) return;
    before = next;
  }
}
