import { describe, expect, it } from 'vitest';
import { leafAt, leavesTo, logInMemory, logSigner } from '../../../../test/builders/record-log.ts';
import { signerFrom } from '../log/keys.rules.ts';
import { formatProofFile } from '../log/proof-file.rules.ts';
import { proveInclusion } from '../log/prove.ts';
import { tilePath } from '../log/tiles.rules.ts';
import { type ReceiptClaim, readReceipts } from './check-receipt.rules.ts';
import { verifyLog } from './verify-log.ts';

const entries = [...leavesTo(300)];
const log = logInMemory(entries);
const otherHistory = entries.with(42, leafAt(42, 'other'));
const thief = signerFrom(logSigner.name, Buffer.alloc(32, 9));

async function receiptOf(files: Map<string, Uint8Array>, index: number, size = 300): Promise<ReceiptClaim> {
  const readTile = async (level: number, at: number, width: number) =>
    files.get(tilePath(level, at, width)) as Uint8Array;
  const proof = await proveInclusion(readTile, index, size);
  const checkpoint = String(files.get('checkpoint'));
  const [receipt] = readReceipts(formatProofFile({ index, proof, checkpoint, leaf: leafAt(index) })) ?? [];
  return receipt as ReceiptClaim;
}

async function hold(receipt: ReceiptClaim, keys: readonly string[] = []) {
  const found = await verifyLog({ read: async (path) => log.get(path) }, { receipts: [receipt], keys });
  return { ...found, isAccepted: found?.failedReceipts.has(receipt) === false };
}

describe('a receipt', () => {
  it('that this log’s key signed holds', async () => {
    expect(await hold(await receiptOf(log, 41))).toMatchObject({ valid: true, isAccepted: true });
    const keys = [logSigner.vkey];
    expect(await hold(await receiptOf(log, 41), keys)).toMatchObject({ valid: true, isAccepted: true });
  });

  it('that anybody made says nothing about the log', async () => {
    const forged = await receiptOf(logInMemory(otherHistory, [thief]), 41);
    expect(await hold(forged)).toMatchObject({ valid: true, firstBad: null, faults: [], isAccepted: false });
    const longer = await receiptOf(logInMemory(leavesTo(301), [thief]), 41, 301);
    expect(await hold(longer)).toMatchObject({ valid: true, isAccepted: false });
    const genuine = await receiptOf(log, 41);
    const note = genuine.note.replace(/ \S+\n$/u, ` ${Buffer.alloc(68, 7).toString('base64')}\n`);
    expect(await hold({ ...genuine, note })).toMatchObject({ valid: true, isAccepted: false });
    expect(await hold({ ...genuine, index: 42 })).toMatchObject({ valid: true, isAccepted: false });
  });

  it('that the log’s key signed over another history shows that there are two', async () => {
    const other = await receiptOf(logInMemory(otherHistory), 41);
    expect(await hold(other)).toMatchObject({
      valid: false,
      faults: [{ kind: 'receipt-fails' }],
      isAccepted: false,
    });
    const longer = await receiptOf(logInMemory(leavesTo(301)), 41, 301);
    expect(await hold(longer)).toMatchObject({ valid: false, faults: [{ kind: 'shorter' }] });
  });
});
