import { writeIdentityFile } from './age-keys.rules.ts';
import type { SealedFor } from './openers.rules.ts';
import { keyFileWords as words } from './words.en.ts';

type BidKey = {
  readonly identity: string;
  readonly recipient: string;
  readonly tender: SealedFor;
  readonly commitment: string;
  readonly madeAt?: string | undefined;
};

/** The supplier’s own key to its bid: an age identity file whose comments say what it opens and what it is for. */
export function writeKeyFile({ identity, recipient, tender, commitment, madeAt }: BidKey): string {
  const made = madeAt === undefined ? [] : [words.made(madeAt)];
  return writeIdentityFile(identity, [
    words.bidKey,
    words.tender(tender.body, tender.procurement),
    words.commitment(commitment),
    ...made,
    words.publicKey(recipient),
    ...words.keep,
  ]);
}

/** An opener’s key, as it is kept on the opener’s own device. */
export function writeOpenerKeyFile(identity: string, recipient: string, madeAt: string): string {
  return writeIdentityFile(identity, [
    words.openerKey,
    words.made(madeAt),
    words.publicKey(recipient),
    ...words.keepOpener,
  ]);
}
