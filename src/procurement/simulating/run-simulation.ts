import type { By, Refusal } from '../../acts/by.ts';
import { isRefused } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { keepRun } from '../criteria/simulated/keep-run.ts';
import type { RunFindings } from '../criteria/simulated/run-findings.rules.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { getProcurementById } from '../tenders/tenders.queries.ts';
import { findingsOf, simulate } from './simulate.rules.ts';

/** The seed that a purchase's first twenty bids are made from: anyone can make them again. */
export function usualSeed({ slug }: { readonly slug: string }): string {
  return slug;
}

export type RunRefusal = 'criteria-locked' | 'not-100';

/** Tries the draft with twenty plausible bids and keeps what was found with its criteria, until they change. */
export async function runSimulation(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly seed?: string },
): Promise<RunFindings | Refusal<RunRefusal>> {
  const procurement = await getProcurementById(tx, input);
  const seed = input.seed ?? usualSeed(procurement);
  return keepRun<'not-100'>(tx, by, {
    ...input,
    run: (criteria) => {
      const tried = simulate({ criteria, valuePence: procurement.valuePence, seed });
      return isRefused<'not-100'>(tried) ? tried : findingsOf(tried);
    },
  });
}
