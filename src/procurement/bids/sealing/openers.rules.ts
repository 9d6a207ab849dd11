import type { Refusal } from '../../../acts/by.ts';
import { looksLikeRecipient } from './age-keys.rules.ts';
import { asLine, asObject, parseJson } from './read-shape.rules.ts';
import { findThresholdFault, type ThresholdFault } from './threshold.rules.ts';

export type Opener = { readonly name: string; readonly recipient: string };

/** Who opens the bids of a tender, and how many of them it takes. */
export type Openers = { readonly threshold: number; readonly openers: readonly Opener[] };

/** Which tender a bid is sealed for, in the words of its address: `/tenders/<body>/<procurement>`. */
export type SealedFor = { readonly body: string; readonly procurement: string };

/** What `openers.json` says; `title` and the rest are for people to read and are null where they are not said. */
export type OpenersFile = Openers & {
  readonly tender: SealedFor & {
    readonly title: string | null;
    readonly bidsDueAt: string | null;
    readonly graceMinutes: number | null;
    readonly url: string | null;
  };
};

export type OpenersFault =
  | ThresholdFault
  | 'not-openers'
  | 'unknown-version'
  | 'tender-missing'
  | 'threshold-wrong'
  | 'recipient-wrong'
  | 'opener-twice';

/** Reads `openers.json`. Keys it does not know are passed over, so that later versions may say more. */
export function readOpeners(text: string): OpenersFile | Refusal<OpenersFault> {
  const file = asObject(parseJson(text.replace(/^\uFEFF/, '')));
  if (!file || !Array.isArray(file['openers'])) return { refused: 'not-openers' };
  if (file['version'] !== 1) return { refused: 'unknown-version' };
  const tender = asObject(file['tender']);
  const [body, procurement] = [asLine(tender?.['body']), asLine(tender?.['procurement'])];
  if (!tender || !body || !procurement) return { refused: 'tender-missing' };
  const openers = file['openers'].map(readOpener);
  if (!openers.every((opener) => opener !== null)) return { refused: 'recipient-wrong' };
  const threshold = Number(file['threshold']);
  if (!(Number.isInteger(threshold) && threshold >= 1)) return { refused: 'threshold-wrong' };
  const fault = findOpenersFault({ threshold, openers });
  if (fault) return { refused: fault };
  const { title, bidsDueAt, graceMinutes, url } = tender;
  const said = { title: asLine(title, 500), bidsDueAt: asLine(bidsDueAt), url: asLine(url, 2000) };
  const grace = typeof graceMinutes === 'number' ? graceMinutes : null;
  return { threshold, openers, tender: { body, procurement, ...said, graceMinutes: grace } };
}

/** What keeps a bid from being sealed to these openers, or null. The same key twice would be one person with two. */
export function findOpenersFault({ threshold, openers }: Openers): ThresholdFault | 'opener-twice' | null {
  const isTwice = new Set(openers.map(({ recipient }) => recipient)).size !== openers.length;
  return findThresholdFault(threshold, openers.length) ?? (isTwice ? 'opener-twice' : null);
}

function readOpener(value: unknown): Opener | null {
  const opener = asObject(value);
  const recipient = opener?.['recipient'];
  if (typeof recipient !== 'string' || !looksLikeRecipient(recipient)) return null;
  return { name: asLine(opener?.['name']) ?? recipient, recipient };
}
