import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { canonicalJson } from '../../values/canonical-json.ts';
import type { BidOffer } from './offer.rules.ts';

/** Which bid a bundle is: opening one that was sealed for another tender or supplier is caught by this. */
export type BundleOf = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly supplierId: string;
};

const bundleSchema = z.strictObject({
  version: z.literal(1),
  bodyId: z.uuid(),
  procurementId: z.uuid(),
  supplierId: z.uuid(),
  pricePence: z.int().positive(),
  answers: z.array(z.strictObject({ criterionId: z.uuid(), answer: z.string() })),
  commitments: z.array(
    z.strictObject({
      criterionId: z.uuid(),
      measureId: z.uuid(),
      quantity: z.string(),
      dueOn: z.iso.date(),
      place: z.string(),
    }),
  ),
});

/** A bid as the bytes that are sealed: RFC 8785 canonical JSON, so that the same bid is the same text. */
export function writeBundle(of: BundleOf, offer: BidOffer): string {
  return canonicalJson({
    version: 1,
    bodyId: of.bodyId,
    procurementId: of.procurementId,
    supplierId: of.supplierId,
    pricePence: offer.pricePence,
    answers: offer.answers.map(({ criterionId, answer }) => ({ criterionId, answer })),
    commitments: offer.commitments.map((commitment) => ({
      criterionId: commitment.criterionId,
      measureId: commitment.measureId,
      quantity: commitment.quantity,
      dueOn: commitment.dueOn.toString(),
      place: commitment.place,
    })),
  });
}

/** Reads a bundle back; null for anything that is not the bid it should be. */
export function readBundle(text: string, of: BundleOf): BidOffer | null {
  const parsed = bundleSchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { bodyId, procurementId, supplierId, pricePence, answers, commitments } = parsed.data;
  const isThis = bodyId === of.bodyId && procurementId === of.procurementId && supplierId === of.supplierId;
  if (!isThis) return null;
  return {
    pricePence,
    answers,
    commitments: commitments.map((commitment) => ({
      ...commitment,
      dueOn: Temporal.PlainDate.from(commitment.dueOn),
    })),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
