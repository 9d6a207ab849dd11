import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { type ContractKey, findContract } from '../../procurement/contracts/contracts.queries.ts';
import { listKpis } from '../../procurement/criteria/indicators/indicators.queries.ts';
import { getProcurementForUpdate } from '../../procurement/tenders/tenders.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { insertPeriod, listPeriods } from './performance.queries.ts';
import { findPeriodFault, nextSpan, type PeriodFault } from './performance.rules.ts';

/**
 * Begins to judge a time of a contract: from the day after the last one up to a day that is over. One at a time, each
 * with its notice before the next begins (Procurement Act 2023 s.71).
 */
export async function beginPeriod(
  tx: Transaction,
  by: By,
  input: ContractKey & { readonly to: Temporal.PlainDate },
): Promise<{ readonly number: number } | Refusal<PeriodFault>> {
  await getProcurementForUpdate(tx, input);
  const [contract, indicators, periods, now] = [
    await findContract(tx, input),
    await listKpis(tx, input),
    await listPeriods(tx, input),
    await by.clock.now(tx),
  ];
  if (!contract) return { refused: 'no-contract' };
  if (indicators.length === 0) return { refused: 'no-indicators' };
  const last = periods.at(-1);
  if (last && !last.publishedAt) return { refused: 'one-open' };
  const next = nextSpan({ from: contract.startsOn, to: contract.endsOn }, last?.to ?? null);
  const fault = findPeriodFault(next, input.to, londonDate(now), contract.endsOn);
  if (fault || !next) return { refused: fault ?? 'all-judged' };
  const number = (last?.number ?? 0) + 1;
  const { bodyId, procurementId, to } = input;
  await insertPeriod(
    tx,
    { bodyId, procurementId, number },
    { from: next.from, to },
    { by: by.actor.personId, at: now },
  );
  return { number };
}
