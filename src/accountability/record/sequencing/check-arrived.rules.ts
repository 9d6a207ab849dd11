import { canonicalJson, type Json } from '../../../values/canonical-json.ts';
import type { AnnouncedKey } from '../keys/signers.rules.ts';
import type { LeafEntry } from '../log/leaf.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';

/** What an entry is held against before it is signed. */
export type Own = {
  /** Keys as this installation announced them. */
  readonly announced: readonly Pick<AnnouncedKey, 'entryId' | 'vkey'>[];
  /** Keys whose secret half it holds. */
  readonly held: readonly string[];
};

/**
 * Holds entries that wait for their places, the first at `from`, against what only this installation can have written:
 * facts stand as RFC 8785 writes them, since they go into the leaf unread; and a key is announced by the act that does
 * so, of one whose secret half is here, since whoever trusts the log’s key follows what it signs. Throws a `RecordFault`
 * otherwise.
 */
export function checkArrived(entries: readonly LeafEntry[], from: number, own: Own): void {
  for (const [at, entry] of entries.entries()) {
    const facts = readFacts(entry.facts);
    if (facts === undefined) throw new RecordFault('not-as-written', from + at);
    if (entry.type === 'record-key-announced' && !isOwnKey(entry.id, facts['key'], own))
      throw new RecordFault('strange-key', from + at);
  }
}

function isOwnKey(entryId: string, vkey: Json | undefined, { announced, held }: Own): boolean {
  const isAnnounced = announced.some((key) => key.entryId === entryId && key.vkey === vkey);
  return isAnnounced && held.some((own) => own === vkey);
}

/** Facts by their text; undefined where it is not the one way to write an object. */
function readFacts(text: string): { readonly [name: string]: Json } | undefined {
  try {
    const facts = JSON.parse(text) as Json;
    const isObject = typeof facts === 'object' && facts !== null && !Array.isArray(facts);
    return isObject && canonicalJson(facts) === text
      ? (facts as { readonly [name: string]: Json })
      : undefined;
  } catch {
    return undefined;
  }
}
