import type { Refusal } from '../../../acts/by.ts';
import type { EnvelopesToOpen } from '../protocol.rules.ts';
import { asLine, asObject, parseJson } from './read-shape.rules.ts';

/** Reads what an opener fetches to unwrap; each envelope is still text, since its hash names the bid. */
export function readEnvelopesToOpen(text: string): EnvelopesToOpen | Refusal<'not-envelopes'> {
  const file = asObject(parseJson(text.replace(/^\uFEFF/, '')));
  const tender = asObject(file?.['tender']);
  const [body, procurement] = [asLine(tender?.['body']), asLine(tender?.['procurement'])];
  const { version, format, what, envelopes } = file ?? {};
  const isOurs = version === 1 && format === 'peoples-procurement/envelopes-to-open';
  const isList = Array.isArray(envelopes) && envelopes.every((one) => typeof one === 'string');
  if (!isOurs || !isList || (what !== 'rehearsal' && what !== 'opening') || !body || !procurement)
    return { refused: 'not-envelopes' };
  return { version, format, what, tender: { body, procurement }, envelopes };
}
