import type { Refusal } from '../../../acts/by.ts';
import type { OpenedShare, SharesFile } from '../opening/shares-file.rules.ts';
import { recipientOf } from './age-file.ts';
import { readEnvelope } from './envelope.rules.ts';
import { sha256Hex } from './hash.ts';
import type { SealedFor } from './openers.rules.ts';
import { unwrapShare } from './shares.ts';

/**
 * One opener’s shares of many bids of a tender, with a key that stays where it is. A bid that is not for this tender,
 * or whose share is no good, is told by its commitment; one that has no share for this key was not sealed to it.
 */
export async function unwrapAll(
  { tender, envelopes }: { readonly tender: SealedFor; readonly envelopes: readonly string[] },
  openerIdentity: string,
): Promise<SharesFile | Refusal<'not-a-key' | 'no-share-for-this-key'>> {
  const recipient = await recipientOf(openerIdentity);
  if (!recipient) return { refused: 'not-a-key' };
  const shares: OpenedShare[] = [];
  const bad: string[] = [];
  let strangers = 0;
  for (const text of envelopes) {
    const commitment = await sha256Hex(text);
    const share = await unwrapOf(text, tender, openerIdentity);
    if ('share' in share) shares.push({ commitment, share: share.share });
    else if (share.refused === 'no-share-for-this-key') strangers += 1;
    else bad.push(commitment);
  }
  if (strangers > 0 && shares.length + bad.length === 0) return { refused: 'no-share-for-this-key' };
  return { tender, recipient, shares, bad };
}

async function unwrapOf(text: string, tender: SealedFor, identity: string) {
  const envelope = readEnvelope(text);
  if ('refused' in envelope) return envelope;
  const isOfTender =
    envelope.tender.body === tender.body && envelope.tender.procurement === tender.procurement;
  return isOfTender ? unwrapShare(envelope, identity) : ({ refused: 'of-another-tender' } as const);
}
