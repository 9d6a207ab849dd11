import { z } from 'zod';
import { MOST_LINES } from '../../evidence/deliveries/bulk.rules.ts';
import { claimWords as words } from './claim.words.en.ts';

const claim = z.strictObject({
  promise: z.uuid(words.faults['promise-unknown']).describe(words.promise),
  quantity: z
    .number(words.faults.quantity)
    .positive(words.faults['quantity-not-positive'])
    .max(1e12)
    .describe(words.quantity),
  note: z.string(words.faults.note).trim().min(1, words.faults.note).max(2000).describe(words.note),
  link: z.url(words.faults['link-not-https']).max(500).optional().describe(words.link),
});

/** What a supplier’s program sends: a claim for each promise that something was delivered of. */
export const claimsSchema = z.strictObject({
  claims: z.array(claim).min(1, words.none).max(MOST_LINES, words.most),
});
export type Claims = z.output<typeof claimsSchema>;

export const claimsExample = {
  claims: [
    { promise: '019a3c1e-5d00-7000-8000-000000000001', quantity: 2, note: 'Two apprentices began in June.' },
  ],
};

/** The same as the table that people send on the page, so that one act reads both. */
export function claimRows({ claims }: Claims): [head: string[], rows: (string | number)[][]] {
  return [
    ['promise', 'quantity', 'what_was_done', 'link'],
    claims.map(({ promise, quantity, note, link }) => [promise, quantity, note, link ?? '']),
  ];
}
