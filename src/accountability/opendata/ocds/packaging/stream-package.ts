import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../../db/connect.ts';
import type { Publisher } from '../releasing/act.rules.ts';
import { listProcesses, type ProcessKey } from '../releasing/facts/processes.queries.ts';
import { releasesOfMany } from '../releasing/life-releases.ts';
import { type Envelope, envelopeOf } from '../releasing/packages.rules.ts';
import { recordOf } from '../releasing/record.rules.ts';
import type { OwnRelease } from '../releasing/releases.rules.ts';

/** Purchases are read so many at a time: that much of a package is in memory, however long it is. */
const AT_A_TIME = 25;

export type Wanted = {
  readonly bodyId?: string | undefined;
  /** Releases of this year alone, on the clock in London; undefined: of all. */
  readonly year?: number | undefined;
};

/** The releases of every purchase wanted, purchase by purchase, each purchase’s earliest first. */
export async function* eachPurchase(
  db: Database,
  publisher: Publisher,
  { bodyId, year }: Wanted,
): AsyncGenerator<OwnRelease[]> {
  let after: ProcessKey | null = null;
  for (;;) {
    const keys: ProcessKey[] = await listProcesses(db, { bodyId, after, limit: AT_A_TIME });
    for (const releases of await releasesOfMany(db, publisher, keys)) {
      const wanted = year === undefined ? releases : releases.filter((release) => yearOf(release) === year);
      if (wanted.length > 0) yield wanted;
    }
    after = keys.at(-1) ?? null;
    if (keys.length < AT_A_TIME) return;
  }
}

/** The year of a release, in London. */
function yearOf({ date }: OwnRelease): number {
  return Number(new Date(date).toLocaleString('en-GB', { year: 'numeric', timeZone: 'Europe/London' }));
}

/** A release package as text, piece by piece. */
export async function* releasePackageText(
  envelope: Envelope,
  purchases: AsyncIterable<readonly OwnRelease[]>,
): AsyncGenerator<string> {
  yield* packageText(
    envelope,
    'releases',
    (async function* () {
      for await (const releases of purchases) yield* releases;
    })(),
  );
}

/** A record package as text, piece by piece. */
export async function* recordPackageText(
  envelope: Envelope,
  purchases: AsyncIterable<readonly OwnRelease[]>,
): AsyncGenerator<string> {
  yield* packageText(
    envelope,
    'records',
    (async function* () {
      for await (const releases of purchases) yield recordOf(releases);
    })(),
  );
}

async function* packageText(
  envelope: Envelope,
  name: 'releases' | 'records',
  items: AsyncIterable<object>,
): AsyncGenerator<string> {
  const opening = JSON.stringify(envelopeOf(envelope)).slice(0, -1);
  yield `${opening},"${name}":[`;
  let isFirst = true;
  for await (const item of items) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(item)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

/** The moment of publishing, for a package of whatever is there now. */
export function publishedNow(now: Temporal.Instant): string {
  return now.round('second').toString();
}
