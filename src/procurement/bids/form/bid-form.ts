import type { z } from 'zod';
import { formOf } from '../../tenders/form-fields.ts';
import type { BidContent } from './bid-content.rules.ts';
import { faultSentence } from './fault-sentences.en.ts';
import { type FormGround, offerFromFields } from './offer-from-fields.rules.ts';

/** The bid form as the server reads it, posted whole: each fault in words beside its field. */
export function bidForm(
  ground: FormGround,
): z.ZodType<{ readonly content: BidContent; readonly isCheck: boolean }> {
  return formOf(({ typed, fault }) => {
    const { content, faults } = offerFromFields(typed, ground);
    for (const each of faults) fault(each.field, faultSentence(each, ground));
    return { content, isCheck: typed['check'] !== undefined };
  });
}
