import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { findContract } from '../../../procurement/contracts/contracts.queries.ts';
import { getProcurementForUpdate } from '../../../procurement/tenders/tenders.queries.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { listNamed } from '../moments/moments.queries.ts';
import { momentsOf, nextMoment } from '../moments/moments.rules.ts';
import { listVerdicts } from '../verdicts.queries.ts';
import { savePart } from './pack.queries.ts';
import { findPartFault, type PartFault, type PartName } from './pack-parts.rules.ts';

type PartInput = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly part: PartName;
  readonly words: string;
  readonly sources: string;
  /** Why nothing is said. */
  readonly leftOut: string;
};

/** The commissioner writes a part of the pack of the next verdict, or why it is left out; until the verdict is given. */
export async function writePart(
  tx: Transaction,
  by: By,
  input: PartInput,
): Promise<{ readonly part: PartName } | Refusal<PartFault>> {
  const { bodyId, procurementId, part } = input;
  const key = { bodyId, procurementId };
  await getProcurementForUpdate(tx, key);
  const contract = await findContract(tx, key);
  if (!contract) return { refused: 'given' };
  const next = nextMoment(momentsOf(contract, await listNamed(tx, key)), await listVerdicts(tx, key));
  if (!next) return { refused: 'given' };
  const fault = findPartFault(input);
  if (fault) return { refused: fault };
  const [words, leftOut] = [input.words.trim(), input.leftOut.trim()];
  await savePart(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    for_on: next.forOn,
    part,
    words: words || null,
    sources: input.sources.trim(),
    left_out: leftOut || null,
    written_by: by.actor.personId,
    written_at: await by.clock.now(tx),
  });
  await recordEntry(tx, by, {
    type: 'verdict-part-written',
    subject: key,
    facts: {
      forOn: next.forOn.toString(),
      part,
      wordsSha256: words ? sha256Hex(words) : null,
      leftOutSha256: leftOut ? sha256Hex(leftOut) : null,
    },
  });
  return { part };
}
