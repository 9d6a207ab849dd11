import { sealStates as words } from '../browser-words.en.ts';
import type { SealedBundle } from '../seal-bundle.ts';
import { part, say, showProgress } from './parts.ts';
import { sendBytes, sendCommitment, type Tokens } from './send-sealed.ts';

/** The commitment first, then the bytes; then the receipt. Whatever fails, the button is there to press again. */
export async function putIn(
  steps: HTMLElement,
  { envelope, envelopeText, ciphertext }: SealedBundle,
  tokens: Tokens,
): Promise<void> {
  const button = part(steps, 'put-in') as HTMLButtonElement;
  button.disabled = true;
  part(steps, 'change').hidden = true;
  say(steps, words.committing);
  const { tender } = envelope;
  const committed = await sendCommitment(tender, envelopeText, tokens);
  if (committed.kind !== 'committed') {
    button.disabled = false;
    part(steps, 'change').hidden = false;
    say(steps, tell(committed));
    return;
  }
  const { received, receipt } = committed.answer;
  say(steps, words.committed);
  const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener('beforeunload', stay);
  const all = ciphertext.length;
  const sent = await sendBytes({
    tender,
    csrf: tokens.csrf,
    ciphertext,
    from: received,
    tell(state, done) {
      say(steps, state === 'waiting' ? words.waiting : `${words.committed} ${words.sending(done, all)}`);
      showProgress(steps, done, all);
    },
  });
  window.removeEventListener('beforeunload', stay);
  button.disabled = false;
  say(steps, sent.kind === 'whole' ? words.done : (sent.sentence ?? words.bytesRefused));
  if (sent.kind === 'whole') location.assign(receipt);
}

function tell(
  committed:
    | { readonly kind: 'refused'; readonly sentence: string }
    | { readonly kind: 'signed-out' | 'unreachable' },
) {
  if (committed.kind === 'refused') return `${words.refused} ${committed.sentence}`;
  return committed.kind === 'signed-out' ? words.signedOut : words.unreachable;
}
