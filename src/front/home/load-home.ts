import type { Temporal } from 'temporal-polyfill';
import { listPromisesNear, type Promised } from '../../accountability/promises/promises.queries.ts';
import { rateOf } from '../../accountability/promises/said.en.ts';
import { findMoneyScope } from '../../accountability/spend/totals/money-scope.ts';
import { sumByDistrict } from '../../accountability/spend/totals/supplier-traits.queries.ts';
import { sumByBody, sumSlice } from '../../accountability/spend/totals/totals.queries.ts';
import type { Database } from '../../db/connect.ts';
import { countRounds, listRoundsFor } from '../../participation/rounds/round-list.queries.ts';
import type { Round } from '../../participation/rounds/rounds.queries.ts';
import { getProcurementById } from '../../procurement/tenders/tenders.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { loadThread } from '../thread/load-thread.ts';
import type { ThreadFacts } from '../thread/thread-facts.rules.ts';
import type { HomeFacts, MoneyFacts, NearPromise, OpenRound } from './home-facts.rules.ts';
import { findToldInFull } from './told-in-full.queries.ts';

const CARDS = 3;
const PROMISES_ANYWHERE = 3;
const PROMISES_NEAR = 6;
const openOnes = { text: '', state: 'open', body: undefined, page: 1 } as const;

/** What the front page says, read side by side. `districtSlug` is where the visitor looks for promises, if they said. */
export async function loadHome(
  db: Database,
  now: Temporal.Instant,
  districtSlug: string | undefined,
): Promise<HomeFacts> {
  const today = londonDate(now);
  const limit = districtSlug === undefined ? PROMISES_ANYWHERE : PROMISES_NEAR;
  const [{ rounds }, counts, told, promises, money] = await Promise.all([
    listRoundsFor(db, openOnes, now),
    countRounds(db, now),
    loadTold(db, now),
    listPromisesNear(db, districtSlug, today, limit),
    loadMoney(db, today),
  ]);
  return {
    today,
    open: rounds.slice(0, CARDS).map(openRound),
    openCount: counts.open,
    comingCount: counts.coming,
    told,
    promises: promises.map(nearPromise),
    money,
  };
}

async function loadTold(db: Database, now: Temporal.Instant): Promise<ThreadFacts | null> {
  const key = await findToldInFull(db);
  return key ? loadThread(db, await getProcurementById(db, key), now) : null;
}

/** The year that the money page opens with, so that both say the same. Null where nothing was imported. */
async function loadMoney(db: Database, today: Temporal.PlainDate): Promise<MoneyFacts | null> {
  const slice = await findMoneyScope(db, { today });
  if (!slice) return null;
  const [total, districts, bodies] = await Promise.all([
    sumSlice(db, slice),
    sumByDistrict(db, slice),
    sumByBody(db, slice),
  ]);
  if (!total.firstMonth || !total.lastMonth) return null;
  return {
    totalPence: total.pence,
    bodies: bodies.length,
    from: total.firstMonth,
    to: total.lastMonth,
    districts: districts.flatMap(({ slug, name, pence }) => (slug && name ? [{ slug, name, pence }] : [])),
  };
}

function openRound(round: Round): OpenRound {
  const { slug, title, bodyName, question, canChange, minutes } = round;
  return { slug, title, bodyName, question, canChange, minutes, closesOn: londonDate(round.closesAt) };
}

function nearPromise(promise: Promised): NearPromise {
  const { bodySlug, promiseId, title, unit, place, supplierName, dueOn, timing, seeable, shown } = promise;
  return {
    bodySlug,
    promiseId,
    title,
    unit,
    place,
    supplierName,
    dueOn,
    timing,
    seeable,
    levels: shown,
    rate: rateOf(promise),
  };
}
