import type { Database } from '../db/connect.ts';
import { loadCharter } from './charter/load-charter.ts';
import { loadCensus } from './facts/load-census.ts';
import { loadFacts } from './facts/load-facts.ts';
import { loadFrameworks } from './frameworks/load-frameworks.ts';
import { loadMeasures } from './frameworks/load-measures.ts';
import { loadTraining } from './training/load-training.ts';

/** What every installation has beside its own data: dated facts, frameworks, measures, the Charter and lessons. */
export async function loadReference(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await loadFacts(tx);
    await loadCensus(tx);
    await loadFrameworks(tx);
    await loadMeasures(tx);
    await loadCharter(tx);
    await loadTraining(tx);
  });
}
