import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { readSharesFile } from '../opening/shares-file.rules.ts';
import { readEnvelope } from '../sealing/envelope.rules.ts';
import { sha256Hex } from '../sealing/hash.ts';
import { sealBundle } from '../sealing/seal-bundle.ts';
import { isShare } from '../sealing/shares.ts';
import { findBox, listOpeners, listRehearsals } from './openers.queries.ts';
import type { RehearseRefusal } from './refusals.rules.ts';
import { insertRehearsal, insertRehearsed } from './save-openers.queries.ts';
import { testBid } from './words.en.ts';

const named = { 1: 'first', 2: 'second' } as const;

/**
 * Makes a test bid sealed to the openers, once a round: the first when the notice is out, the second before the
 * deadline. With the first the record tells who opens.
 */
export async function makeRehearsal(
  tx: Transaction,
  by: By,
  key: ProcurementKey,
  round: 1 | 2,
): Promise<void> {
  const procurement = await getProcurementForUpdate(tx, key);
  if (procurement.sealing !== 'openers' || !procurement.noticePublishedAt) return;
  if ((await listRehearsals(tx, key)).some((made) => made.round === round)) return;
  const [{ threshold, graceMinutes }, openers] = [await findBox(tx, key), await listOpeners(tx, key)];
  const keys = openers.flatMap(({ office, recipient }) => (recipient ? [{ name: office, recipient }] : []));
  const tender = { body: procurement.bodySlug, procurement: procurement.slug };
  const sealed = await sealBundle(new TextEncoder().encode(testBid), { threshold, openers: keys }, tender);
  if ('refused' in sealed) return;
  await insertRehearsal(tx, key, { round, envelope: sealed.envelopeText, at: await by.clock.now(tx) });
  if (round === 2) return;
  await recordEntry(tx, by, {
    type: 'openers-named',
    subject: { bodyId: key.bodyId, procurementId: key.procurementId },
    facts: {
      threshold,
      graceMinutes,
      openers: openers.map(({ office, recipient, fromBuyingDepartment }) => ({
        office,
        recipient,
        fromBuyingDepartment,
      })),
    },
  });
}

/** An opener sends their share of a test bid: held against its hash, it shows that their key still opens. */
export async function rehearse(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly shares: string },
): Promise<{ readonly round: number } | Refusal<RehearseRefusal>> {
  await getProcurementForUpdate(tx, input);
  const { personId } = by.actor;
  const me = (await listOpeners(tx, input)).find((one) => one.personId === personId);
  if (!me?.recipient) return { refused: 'not-an-opener' };
  const file = readSharesFile(input.shares);
  if ('refused' in file) return file;
  const last = (await listRehearsals(tx, input)).at(-1);
  const envelope = last && readEnvelope(last.envelope);
  if (!last || !envelope || 'refused' in envelope) return { refused: 'no-rehearsal' };
  const commitment = await sha256Hex(last.envelope);
  const sent = file.shares.find((one) => one.commitment === commitment);
  if (!sent || !(await isShare(envelope, me.recipient, sent.share))) return { refused: 'share-wrong' };
  const at = await by.clock.now(tx);
  const isFirst = await insertRehearsed(tx, { ...input, personId }, { round: last.round, at });
  if (isFirst)
    await recordEntry(tx, by, {
      type: 'opener-rehearsed',
      subject: { bodyId: input.bodyId, procurementId: input.procurementId },
      facts: { round: named[last.round as 1 | 2], recipient: me.recipient },
    });
  return { round: last.round };
}
