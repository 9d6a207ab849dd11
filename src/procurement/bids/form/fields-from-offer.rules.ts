import { askedOf, type FormCriterion, lineFieldsOf } from '../bid-fields.rules.ts';
import type { BidContent, CommitmentLine } from './bid-content.rules.ts';

/**
 * The fields that say what a bid says: `offerFromFields` reads them back to the same. Lines that the form has no room
 * for, of a criterion or measure it does not ask for, are left out.
 */
export function fieldsFromOffer(
  content: Pick<BidContent, 'pricePence' | 'answers' | 'commitments' | 'declarations'>,
  criteria: readonly FormCriterion[],
): Record<string, string> {
  const fields: Record<string, string> = {};
  if (content.pricePence > 0) fields['price'] = (content.pricePence / 100).toFixed(2);
  for (const { criterionId, answer } of content.answers) fields[`answer.${criterionId}`] = answer;
  const [declared] = content.declarations;
  if (declared) fields['declared'] = declared;
  for (const asked of askedOf(criteria)) {
    const own = content.commitments.filter(
      (line) =>
        line.criterionId === asked.criterion.id &&
        (asked.measure ? line.measureId === asked.measure.id : !isAsked(asked.criterion, line)),
    );
    for (const [index, field] of lineFieldsOf(asked).entries()) {
      const line = own[index];
      if (line) Object.assign(fields, fieldsOfLine(field, line, asked.measure === null));
    }
  }
  return fields;
}

function isAsked({ measures }: FormCriterion, { measureId }: CommitmentLine): boolean {
  return measures.some(({ id }) => id === measureId);
}

function fieldsOfLine(field: string, line: CommitmentLine, isChosen: boolean): Record<string, string> {
  const [year = '', month = '', day = ''] = line.dueOn.split('-');
  return {
    ...(isChosen ? { [`${field}.measure`]: line.measureId } : {}),
    [`${field}.quantity`]: line.quantity,
    [`${field}.place`]: line.place,
    [`${field}.by-day`]: String(Number(day)),
    [`${field}.by-month`]: String(Number(month)),
    [`${field}.by-year`]: year,
  };
}
