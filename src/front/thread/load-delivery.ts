import type { Temporal } from 'temporal-polyfill';
import { findLastChecked } from '../../accountability/evidence/claims.queries.ts';
import { listPromisesOfProcurement, type Promised } from '../../accountability/promises/promises.queries.ts';
import { rateOf } from '../../accountability/promises/said.en.ts';
import { listSteps } from '../../accountability/verdicts/leaving/leaving.queries.ts';
import { countSteps } from '../../accountability/verdicts/leaving/leaving.rules.ts';
import { findPaid, findVerdict } from '../../accountability/verdicts/verdicts.queries.ts';
import type { Database } from '../../db/connect.ts';
import { findContract } from '../../procurement/contracts/contracts.queries.ts';
import type { ProcurementKey } from '../../procurement/stations/stations.queries.ts';
import { londonDate } from '../../values/dates.ts';
import type { PromiseFacts, ThreadFacts } from './thread-facts.rules.ts';

type Delivery = Pick<ThreadFacts, 'contract' | 'promises' | 'lastCheckedOn' | 'verdict'>;

export const noDelivery: Delivery = { contract: null, promises: [], lastCheckedOn: null, verdict: null };

/** The signed contract, its promises as they stand on a day, and the verdict. */
export async function loadDelivery(
  db: Database,
  key: ProcurementKey,
  today: Temporal.PlainDate,
): Promise<Delivery> {
  const [contract, promises, lastChecked, verdict, steps] = await Promise.all([
    loadContract(db, key),
    listPromisesOfProcurement(db, key, today),
    findLastChecked(db, key),
    findVerdict(db, key),
    listSteps(db, key),
  ]);
  return {
    contract,
    promises: promises.map(promiseFacts),
    lastCheckedOn: lastChecked && londonDate(lastChecked),
    verdict: verdict
      ? {
          decision: verdict.decision,
          reason: verdict.reason,
          conditions: verdict.conditions,
          leaving: verdict.decision === 'stop' ? countSteps(steps, today) : null,
          decidedByName: verdict.decidedBy,
          decidedOn: londonDate(verdict.decidedAt),
        }
      : null,
  };
}

async function loadContract(db: Database, key: ProcurementKey): Promise<Delivery['contract']> {
  const contract = await findContract(db, key);
  if (!contract) return null;
  const { supplierId, supplierName, supplierSlug, startsOn, endsOn, verdictDueOn } = contract;
  return {
    supplierName,
    supplierSlug,
    startsOn,
    endsOn,
    verdictDueOn,
    pricePence: contract.valuePence,
    signedOn: londonDate(contract.signedAt),
    paid: await findPaid(db, { bodyId: key.bodyId, supplierId, from: startsOn }),
  };
}

function promiseFacts({ reports, ...promise }: Promised): PromiseFacts {
  return {
    promiseId: promise.promiseId,
    criterionId: promise.criterionId,
    measureId: promise.measureId,
    title: promise.title,
    unit: promise.unit,
    dueOn: promise.dueOn,
    place: promise.place,
    remedy: promise.remedy,
    seeable: promise.seeable,
    timing: promise.timing,
    levels: promise.shown,
    sensitive: promise.sensitive,
    rate: rateOf(promise),
    disputes: reports.disputes,
    answeredDisputes: reports.answered + reports['not-settled'],
  };
}
