import { poundsDecimal } from '../../../../values/pounds-decimal.ts';
import type { FormCriterion } from '../../bid-fields.rules.ts';
import { worthWords } from '../marks.words.en.ts';
import { marksOf, shortMarks } from '../marks-worked-out.rules.ts';
import { type FormGround, offerFromFields } from '../offer-from-fields.rules.ts';
import { fieldsOf } from './fields.ts';

/** Keeps the sentence beside each price and quantity true while it is typed, by the rules that will mark it. */
export function keepWorth(form: HTMLFormElement, ground: FormGround): void {
  const outputs = [...form.querySelectorAll<HTMLElement>('[data-worth]')];
  const tell = (): void => {
    const { content } = offerFromFields(fieldsOf(form), ground);
    for (const output of outputs) {
      const criterion = ground.criteria.find(({ id }) => id === output.dataset['worth']);
      output.textContent = criterion ? worthOf(criterion, content) : '';
    }
  };
  form.addEventListener('input', tell);
  tell();
}

type Content = ReturnType<typeof offerFromFields>['content'];

function worthOf(criterion: FormCriterion, content: Content): string {
  const value = valueOf(criterion, content);
  const marks = value === null ? null : marksOf(criterion, value);
  if (!marks) return '';
  const said = shortMarks(marks);
  const { kind, method, weight } = criterion;
  if (method !== 'linear-absolute' && method !== 'target') return worthWords.relative(said, weight);
  return kind === 'price' ? worthWords.price(said, weight) : worthWords.quantity(said, weight);
}

/** The price in pounds, or all that is promised under a criterion; null for nothing yet. */
function valueOf({ id, kind }: FormCriterion, { pricePence, commitments }: Content): string | null {
  if (kind === 'price') return pricePence > 0 ? poundsDecimal(pricePence) : null;
  const lines = commitments.filter(
    ({ criterionId, quantity }) => criterionId === id && /^\d+(\.\d+)?$/.test(quantity),
  );
  const hundredths = lines.reduce((sum, { quantity }) => sum + Math.round(Number(quantity) * 100), 0);
  return hundredths > 0 ? poundsDecimal(hundredths) : null;
}
