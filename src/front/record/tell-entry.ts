import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { factWordsOf } from './facts/fact-words.en.ts';
import { loadNames } from './facts/load-names.ts';
import type { Filed } from './facts/references.queries.ts';
import { type ToldFact, tellFacts } from './facts/tell-facts.rules.ts';
import { type FiledUnder, findFiledUnder } from './filed.queries.ts';
import { type Facts, occurredAtOf, readFacts } from './read-facts.rules.ts';

/** An entry as the database holds it, or as the log does. */
export type Entry = Filed & {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly facts: string | Facts;
};

/** What an entry says, in words. */
export type ToldEntry = {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  /** Null where the text says no time any more. */
  readonly occurredAt: Temporal.Instant | null;
  readonly facts: Facts;
  readonly told: readonly ToldFact[];
  readonly filed: FiledUnder;
};

/** Puts an entry into words, with the names and addresses of everything that it points at. */
export async function tellEntry(db: Database, entry: Entry): Promise<ToldEntry> {
  const facts = typeof entry.facts === 'string' ? readFacts(entry.facts) : entry.facts;
  const known = factWordsOf(entry.type);
  const [nameOf, filedUnder] = await Promise.all([
    loadNames(db, known, facts, entry),
    findFiledUnder(db, [entry]),
  ]);
  const { id, type, version } = entry;
  const told = tellFacts(known, facts, nameOf);
  return { id, type, version, occurredAt: occurredAtOf(facts), facts, told, filed: filedUnder(entry) };
}
