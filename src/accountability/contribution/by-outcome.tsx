import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { amount } from '../promises/quantity.words.en.ts';
import { grades } from '../review/questions.rules.ts';
import { partOf, shownQuantity } from './figures.rules.ts';
import type { Contribution, OfBody } from './load-contribution.ts';
import { words } from './words.en.ts';

type ByOutcomeProps = { readonly found: Contribution; readonly of: OfBody; readonly framework: string };

/** The same sums under the outcomes of one framework, as far as it has a measure for them. */
export function ByOutcome({ found, of, framework }: ByOutcomeProps) {
  const { outcomes, questions, sums } = found;
  const chosen = outcomes.find((one) => one.framework === framework) ?? outcomes[0];
  if (!chosen) return null;
  const [outcome, what, ...columns] = words.outcomes.head;
  const rows = outcomes
    .filter((one) => one.framework === chosen.framework)
    .flatMap((one) =>
      questions
        .filter(({ measure }) => measure === one.measure)
        .flatMap((question) =>
          sums
            .filter(({ questionId }) => questionId === question.id)
            .map(({ levels }) => [
              one.plainName,
              question.short,
              ...grades.map((grade) =>
                amount(shownQuantity(partOf(levels[grade], of?.id), question.unit), question.unit),
              ),
            ]),
        ),
    );
  const caption = `${words.outcomes.title}: ${chosen.frameworkName}`;
  return (
    <section>
      <h2>{words.outcomes.title}</h2>
      <Scroll label={caption}>
        <Table
          caption={caption}
          firstCellIsHeader
          head={[outcome, what, ...columns.map((text) => ({ text, numeric: true }))]}
          rows={rows}
        />
      </Scroll>
      <p class="note">{words.outcomes.note}</p>
    </section>
  );
}
