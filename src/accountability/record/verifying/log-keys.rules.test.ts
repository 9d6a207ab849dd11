import { describe, expect, it } from 'vitest';
import { leafAt, leavesTo, logInMemory, logSigner } from '../../../../test/builders/record-log.ts';
import { readCheckpoint } from '../log/checkpoint.rules.ts';
import { type Signer, signerFrom } from '../log/keys.rules.ts';
import { leafBytes } from '../log/leaf.rules.ts';
import { handoverPath } from './log-paths.rules.ts';
import { type VerifyAsk, verifyLog } from './verify-log.ts';

type Files = Map<string, Uint8Array>;
const [second, thief] = [2, 9].map((seed) => signerFrom(logSigner.name, Buffer.alloc(32, seed))) as [
  Signer,
  Signer,
];

function announcing({ vkey: key }: Signer, because = 'yearly'): Uint8Array {
  const facts = JSON.stringify({ because, key, replaces: logSigner.vkey });
  const id = '01900000-0000-7000-8000-999999999999';
  const nobody = { bodyId: null, procurementId: null, roundId: null };
  return leafBytes({ ...nobody, id, type: 'record-key-announced', version: 1, facts });
}

/** A log of 300 entries whose number 200 announces a key; who signed the handover, and the end. */
function changing(
  to: Signer,
  signed: { readonly handover: readonly Signer[]; readonly end: readonly Signer[] },
  because?: string,
): Files {
  const entries = [...leavesTo(300)].with(200, announcing(to, because));
  const files = logInMemory(entries, signed.end);
  const handover = logInMemory(entries.slice(0, 201), signed.handover).get('checkpoint');
  return files.set(handoverPath(200), handover as Uint8Array);
}

function verify(files: Files, ask?: VerifyAsk) {
  return verifyLog({ read: async (path) => files.get(path) }, ask);
}

const kept = String(logInMemory(leavesTo(100)).get('checkpoint'));
const asKept: VerifyAsk = { from: readCheckpoint(kept), fromNote: kept };
const unknown = { valid: false, faults: [{ kind: 'no-known-key' }] };
const handedOver = changing(second, { handover: [logSigner, second], end: [second] });
const takenOver = changing(thief, { handover: [thief], end: [thief] });

describe('whose word a log’s keys rest on', () => {
  it('is told: a key given, a checkpoint kept, or only the log’s own', async () => {
    const files = logInMemory(leavesTo(300));
    expect(await verify(files)).toMatchObject({
      valid: true,
      keysFrom: 'log-itself',
      logKey: logSigner.vkey,
    });
    expect(await verify(files, asKept)).toMatchObject({ valid: true, keysFrom: 'kept' });
    expect(await verify(files, { ...asKept, keys: [logSigner.vkey] })).toMatchObject({ keysFrom: 'pinned' });
    const silent = logInMemory([...leavesTo(10)].slice(1));
    expect(await verify(silent)).toMatchObject({ keysFrom: null, logKey: null });
  });

  it('whoever kept a checkpoint holds the log to the key that signed it', async () => {
    expect(await verify(takenOver)).toMatchObject({ valid: true, keysFrom: 'log-itself' });
    expect(await verify(takenOver, asKept)).toMatchObject(unknown);
    expect(await verify(takenOver, { keys: [logSigner.vkey] })).toMatchObject(unknown);
    expect(await verify(handedOver, asKept)).toMatchObject({ valid: true, keysFrom: 'kept' });
  });

  it('a checkpoint that no key of the log signed lends its word to none', async () => {
    const strange = String(logInMemory(leavesTo(100), [thief]).get('checkpoint'));
    const ask = { from: readCheckpoint(strange), fromNote: strange };
    expect(await verify(takenOver, ask)).toMatchObject(unknown);
  });

  it('a key hands over to one that signs beside it', async () => {
    const alone = changing(thief, { handover: [logSigner], end: [thief] });
    expect(await verify(alone, { keys: [logSigner.vkey] })).toMatchObject(unknown);
    expect(await verify(handedOver, { keys: [logSigner.vkey] })).toMatchObject({ valid: true });
  });

  it('a lost key hands nothing over, whatever it signed', async () => {
    const lost = changing(second, { handover: [logSigner, second], end: [second] }, 'lost');
    expect(await verify(lost, { keys: [logSigner.vkey] })).toMatchObject(unknown);
    expect(await verify(lost, { ...asKept, keys: [second.vkey] })).toMatchObject({ valid: true });
  });
});

it('reading ends where nothing is right any more, however many entries a checkpoint claims', async () => {
  const files = logInMemory(leavesTo(300));
  const note = String(files.get('checkpoint')).replace('\n300\n', '\n9007199254740991\n');
  let asked = 0;
  const source = {
    read: async (path: string) => {
      asked += 1;
      return path === 'checkpoint' ? Buffer.from(note) : path.startsWith('tile/0/') ? leafAt(1) : undefined;
    },
  };
  const found = await verifyLog(source);
  expect(found).toMatchObject({ valid: false, size: Number.MAX_SAFE_INTEGER, readTo: 65_536 });
  expect(asked).toBeLessThan(5000);
});
