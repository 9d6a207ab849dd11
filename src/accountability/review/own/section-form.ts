import type { FormErrors } from '../../../web/edge/outcomes.ts';
import { isFault, readAnswer } from '../answers.rules.ts';
import type { Question } from '../questions.rules.ts';
import type { SectionInput } from '../save-section.ts';
import type { Suggestion } from '../suggest.rules.ts';
import { ownWords } from './words.en.ts';

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;
type Asked = {
  readonly questions: readonly Question[];
  readonly suggestions: ReadonlyMap<string, Suggestion>;
};

/**
 * Reads a part of the Review as it was sent. A figure that was filled in and is left as it was counts only once it is
 * confirmed; any fault is a sentence beside its field, and then nothing is read.
 */
export function readSectionForm(
  { questions, suggestions }: Asked,
  values: Values,
): { readonly input: Pick<SectionInput, 'answers' | 'reasons'> } | { readonly errors: FormErrors } {
  const read = questions.map((question) => {
    const figure = textOf(values[`figure.${question.id}`]);
    const ticks = listOf(values[`none.${question.id}`]);
    const suggestion = suggestions.get(question.id);
    const isLeft = suggestion !== undefined && figure.trim() === suggestion.typed;
    return { question, isLeft, suggestion, answer: readAnswer(question, { figure, ticks }) };
  });
  const faults = read.flatMap(({ question, answer }) =>
    isFault(answer) ? [[`figure.${question.id}`, ownWords.section.faults[answer.fault]] as const] : [],
  );
  const needsTick = read.some(({ isLeft }) => isLeft) && values['confirm'] === undefined;
  if (faults.length > 0 || needsTick)
    return {
      errors: {
        ...Object.fromEntries(faults),
        ...(needsTick ? { confirm: ownWords.section.confirmFault } : {}),
      },
    };
  const answers = read.map(({ question, answer, isLeft, suggestion }) => ({
    questionId: question.id,
    answer: isFault(answer) ? undefined : answer,
    origin: isLeft && suggestion ? suggestion.origin : ('typed' as const),
  }));
  return { input: { answers, reasons: reasonsOf(values) } };
}

function reasonsOf(values: Values): Map<string, string> {
  return new Map(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith('why.') ? [[name.slice(4), textOf(value).slice(0, 1000)] as const] : [],
    ),
  );
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
