import { Temporal } from 'temporal-polyfill';
import type { Actor, BodyRole, By, Hat } from '../acts/by.ts';
import { isRefused } from '../acts/by.ts';
import { clockAt } from '../acts/clock.ts';
import { nobody } from '../acts/nobody.ts';
import { transact } from '../acts/transact.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { type Random, seededRandom } from '../values/random.ts';

/** Who is in the story, by the slugs its files use. */
export type Cast = {
  readonly bodies: Map<string, string>;
  readonly suppliers: Map<string, string>;
  readonly people: Map<string, string>;
};

/** Tells one procurement: its database, its cast and its own source of chance. */
export type Telling = { readonly db: Database; readonly cast: Cast; readonly random: Random };

export function beginTelling(db: Database, cast: Cast, seed: string): Telling {
  return { db, cast, random: seededRandom(seed) };
}

/** A slug the story's files name; a name they do not know is a mistake in the files. */
export function idOf(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (!id) throw new Error(`the story names nobody and nothing called ${slug}`);
  return id;
}

export function staff(cast: Cast, person: string, body: string, role: BodyRole): Actor {
  return actorOf(cast, person, { kind: 'body', bodyId: idOf(cast.bodies, body), role });
}

export function bidder(cast: Cast, person: string, supplier: string): Actor {
  return actorOf(cast, person, { kind: 'supplier', supplierId: idOf(cast.suppliers, supplier) });
}

export function resident(cast: Cast, person: string): Actor {
  return actorOf(cast, person, { kind: 'resident' });
}

function actorOf(cast: Cast, person: string, hat: Hat): Actor {
  return { personId: idOf(cast.people, person), hat };
}

/** Somebody does something at a time of the story, through the same action people use. It must not be refused. */
export async function act<T>(
  telling: Pick<Telling, 'db' | 'random'>,
  who: { readonly actor?: Actor; readonly at: string },
  work: (tx: Transaction, by: By) => Promise<T>,
): Promise<Exclude<T, { readonly refused: string }>> {
  const actor = who.actor ?? nobody;
  const by: By = { actor, clock: clockAt(Temporal.Instant.from(who.at)), random: telling.random };
  const result = await transact(telling.db, actor, (tx) => work(tx, by));
  if (isRefused(result)) throw new Error(`the story was refused at ${who.at}: ${JSON.stringify(result)}`);
  return result as Exclude<T, { readonly refused: string }>;
}
