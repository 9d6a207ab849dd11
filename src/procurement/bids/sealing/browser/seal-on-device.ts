import { sealPageWords, sealStates } from '../browser-words.en.ts';
import { sealFaults } from '../fault-words.en.ts';
import type { Openers, SealedFor } from '../openers.rules.ts';
import { type SealedBundle, sealBundle } from '../seal-bundle.ts';
import { writeSealedBid } from '../sealed-bid-file.ts';
import { nextFrame, offerFile, part, say, showProgress } from './parts.ts';

/** Seals a bundle here, showing how far it is. Throws the sentence for what is wrong with the openers. */
export async function sealOnDevice(
  steps: HTMLElement,
  bundle: Uint8Array,
  openers: Openers,
  tender: SealedFor,
): Promise<SealedBundle> {
  const sealed = await sealBundle(bundle, openers, tender, {
    madeAt: new Date().toISOString(),
    progress(done) {
      say(steps, sealStates.sealing(done, bundle.length));
      showProgress(steps, done, bundle.length);
      return nextFrame();
    },
  });
  if ('refused' in sealed) throw new Error(sealFaults[sealed.refused]);
  return sealed;
}

/** Shows what was made: who opens it, its commitment, and the two files to save. `onKey` is told once one is saved. */
export function showSealed(
  steps: HTMLElement,
  sealed: SealedBundle,
  { threshold, openers }: Openers,
  onKey: () => void,
): void {
  const names = openers.map(({ name }) => name);
  part(steps, 'opens-for').textContent = sealPageWords.opensFor(threshold, names);
  part(steps, 'commitment').textContent = sealed.commitment;
  const { body, procurement } = sealed.envelope.tender;
  const name = `${body}-${procurement}-${sealed.commitment.slice(0, 8)}`.replaceAll(/[^\w-]/g, '-');
  const key = part(steps, 'save-key') as HTMLAnchorElement;
  offerFile(key, `${name}.key.txt`, sealed.keyFile, 'text/plain');
  const copy = writeSealedBid(sealed) as Uint8Array<ArrayBuffer>;
  offerFile(
    part(steps, 'save-copy') as HTMLAnchorElement,
    `${name}.sealed-bid.tar`,
    copy,
    'application/x-tar',
  );
  key.addEventListener('click', onKey, { once: true });
  say(steps, sealPageWords.notSentYet);
  part(steps, 'sealed').hidden = false;
  part(steps, 'sealed').focus();
}
