import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { getCharterVersion } from './charter.queries.ts';
import { type Signer, signerOf } from './charter.rules.ts';
import { findSignature } from './signatures.queries.ts';
import { getSignerFacts } from './signer-facts.queries.ts';
import { signingWords } from './signing.words.en.ts';
import { decideStanding, isEnding } from './standing.rules.ts';

/** A signature to be signed again in its last days, or after them; and a public body that never signed. */
export async function listCharterTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const found = await Promise.all(
    hats.map(async (hat) => {
      const signer = signerOf({ personId, hat });
      return signer ? listTasksOf(db, hat, signer, londonDate(now)) : [];
    }),
  );
  return found.flat();
}

async function listTasksOf(
  db: Database,
  hat: Hat,
  signer: Signer,
  today: Temporal.PlainDate,
): Promise<Task[]> {
  const last = await findSignature(db, signer);
  if (!last && signer.kind === 'supplier') return [];
  if (last?.withdrawnAt) return [];
  const { slug, name } = await getSignerFacts(db, signer);
  const at = {
    href: signer.kind === 'supplier' ? '/supplier/charter' : `/work/${slug}/charter`,
    organisation: name,
    hat,
  };
  if (!last) return [{ ...at, text: signingWords.tasks.bodySign, due: null }];
  const { remindDays } = await getCharterVersion(db, last.version);
  const isDue = decideStanding(last, today) === 'expired' || isEnding(last, remindDays, today);
  return isDue ? [{ ...at, text: signingWords.tasks.renew, due: last.expiresOn }] : [];
}
