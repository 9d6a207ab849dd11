import { amount } from '../promises/quantity.words.en.ts';
import type { KeptWarning } from './figures.queries.ts';
import type { QuestionSet } from './questions.rules.ts';

type ExplainedFiguresProps = {
  readonly warnings: readonly KeptWarning[];
  readonly set: QuestionSet;
  readonly title: string;
  readonly tell: (figure: string, said: string, reason: string) => string;
};

/** Figures that looked wrong, each with why it is right as those who filed it say; nothing where none was explained. */
export function ExplainedFigures({ warnings, set, title, tell }: ExplainedFiguresProps) {
  const explained = warnings.filter(({ settled }) => settled === 'explained');
  if (explained.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {explained.map(({ questionId, hundredths, reason }) => {
          const question = set.questions.find(({ id }) => id === questionId);
          const said = amount(hundredths / 100, question?.unit ?? '');
          return <li>{tell(question?.short ?? '', said, reason ?? '')}</li>;
        })}
      </ul>
    </section>
  );
}
