import type { z } from 'zod';
import { asksAnswer, type Criterion } from '../criteria/criterion.rules.ts';
import { type FormReader, formOf, readDate, readPounds, readText } from '../tenders/form-fields.ts';
import { type AskedCommitment, askedOf } from './bid-fields.rules.ts';
import {
  type BidOffer,
  isDueBeforeStart,
  isMoreThanAll,
  isQuantity,
  type OfferedCommitment,
  type OfferGround,
} from './offer.rules.ts';
import { formWords, priceWrong } from './words.en.ts';

const MOST_WORDS = 500;

/** The form in which a supplier makes its bid: a price, an answer a question, and what it commits to. */
export function bidForm(ground: OfferGround): z.ZodType<BidOffer> {
  const { criteria } = ground;
  return formOf((form) => ({
    pricePence: readPounds(form, 'price', priceWrong),
    answers: criteria.filter(asksAnswer).map((criterion) => readAnswer(form, criterion)),
    commitments: askedOf(criteria).flatMap((asked) => readCommitment(form, asked, ground)),
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
  { criterion: { id: criterionId, code }, measure, field }: AskedCommitment,
  { units, startsOn }: OfferGround,
): OfferedCommitment[] {
  const typed = ['quantity', 'place', 'by-day', 'by-month', 'by-year'].map((part) =>
    readText(form, `${field}.${part}`),
  );
  const measureId = measure?.id ?? readText(form, `${field}.measure`);
  const isOffered = measure ? typed.some((text) => text !== '') : measureId !== '';
  if (!isOffered) return [];
  const words = formWords.commitment(code, measure?.plainName ?? null);
  const quantity = readText(form, `${field}.quantity`).replaceAll(',', '');
  if (!isQuantity(quantity)) form.fault(`${field}.quantity`, words.quantityWrong);
  else if (isMoreThanAll(quantity, units.get(measureId) ?? ''))
    form.fault(`${field}.quantity`, words.moreThanAll);
  const dueOn = readDate(form, `${field}.by`, words.dateWrong);
  if (dueOn && isDueBeforeStart(dueOn, startsOn)) form.fault(`${field}.by`, words.beforeStart(startsOn));
  const place = readText(form, `${field}.place`, {
    blank: words.placeBlank,
    max: 120,
    long: words.placeLong,
  });
  return dueOn ? [{ criterionId, measureId, quantity, dueOn, place }] : [];
}
