import type { z } from 'zod';
import { asksAnswer, type Criterion } from '../criteria/criterion.rules.ts';
import { type FormReader, formOf, readDate, readPounds, readText } from '../tenders/form-fields.ts';
import { words as tenderWords } from '../tenders/words.en.ts';
import { askedOf } from './bid-fields.rules.ts';
import { type BidOffer, isQuantity, type OfferedCommitment } from './offer.rules.ts';
import { formWords } from './words.en.ts';

const MOST_WORDS = 500;

/** The form in which a supplier makes its bid: a price, an answer a question, and what it commits to. */
export function bidForm(criteria: readonly Criterion[]): z.ZodType<BidOffer> {
  return formOf((form) => ({
    pricePence: readPounds(form, 'price', tenderWords.valueWrong),
    answers: criteria.filter(asksAnswer).map((criterion) => readAnswer(form, criterion)),
    commitments: askedOf(criteria).flatMap(({ criterion, measure, field }) => {
      const measureId = measure?.id ?? readText(form, `${field}.measure`);
      const isOffered = measure !== null || measureId !== '';
      return isOffered ? readCommitment(form, field, criterion.id, measureId, measure === null) : [];
    }),
  }));
}

function readAnswer(form: FormReader, { id, code }: Criterion) {
  const field = `answer.${id}`;
  const answer = readText(form, field, { blank: formWords.answerBlank(code) });
  if (answer.split(/\s+/).length > MOST_WORDS) form.fault(field, formWords.answerLong(code));
  return { criterionId: id, answer };
}

/** Nothing typed is nothing offered, unless a measure was chosen: then the rest is needed too. */
function readCommitment(
  form: FormReader,
  field: string,
  criterionId: string,
  measureId: string,
  wasChosen: boolean,
): OfferedCommitment[] {
  const typed = ['quantity', 'place', 'by-day', 'by-month', 'by-year'].map((part) =>
    readText(form, `${field}.${part}`),
  );
  if (!wasChosen && typed.every((text) => text === '')) return [];
  const quantity = readText(form, `${field}.quantity`).replaceAll(',', '');
  if (!isQuantity(quantity)) form.fault(`${field}.quantity`, formWords.quantityWrong);
  const dueOn = readDate(form, `${field}.by`, formWords.dateWrong);
  const place = readText(form, `${field}.place`, {
    blank: formWords.placeBlank,
    max: 120,
    long: formWords.placeLong,
  });
  return dueOn ? [{ criterionId, measureId, quantity, dueOn, place }] : [];
}
