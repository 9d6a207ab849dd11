import { countWords, WORDS_ASKED } from '../offer-from-fields.rules.ts';
import type { WarningRule } from './warning.rules.ts';

/** An answer that is longer than asked: evaluators are told to read as much as was asked for. */
export const longAnswer: WarningRule = ({ answers }, { criteria }) =>
  answers.flatMap(({ criterionId, answer }) => {
    const words = countWords(answer);
    const code = criteria.find(({ id }) => id === criterionId)?.code;
    return code && words > WORDS_ASKED
      ? [{ rule: 'long-answer', field: `answer.${criterionId}`, code, words }]
      : [];
  });
