import { quantityWords } from '../../../values/quantity.en.ts';
import { Details } from '../../../web/govuk/details.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { bandScale } from '../../criteria/band-scale.en.ts';
import type { FormCriterion } from '../bid-fields.rules.ts';
import { markingWords, ofMarks, poundsText } from './marks.words.en.ts';
import { examplesOf, shortMarks } from './marks-worked-out.rules.ts';
import { formWords as words } from './words.en.ts';

/** A value of a criterion in words: pounds, a quantity with its unit, a score. */
export function valueWords({ kind, method, measures }: FormCriterion, value: string): string {
  if (kind === 'price') return poundsText(value);
  return method === 'band'
    ? value
    : quantityWords(value, measures[0]?.unit ?? '', measures[0]?.perSpendPence);
}

function askIf({ kind, method }: FormCriterion): string {
  if (kind === 'price') return markingWords.price;
  return method === 'band' ? markingWords.score : markingWords.quantity;
}

/** A few values with the marks they would get, by the rules that will mark every bid. */
export function Examples({ criterion }: { readonly criterion: FormCriterion }) {
  const examples = examplesOf(criterion);
  const against = examples[0]?.against ?? null;
  return (
    <>
      <Table
        caption={markingWords.caption(criterion.code)}
        captionSize="s"
        head={[askIf(criterion), { text: markingWords.marks, numeric: true }]}
        rows={examples.map(({ value, marks }) => [
          valueWords(criterion, value),
          { text: ofMarks(shortMarks(marks), criterion.weight), numeric: true },
        ])}
      />
      {against ? <p class="note">{markingWords.against(valueWords(criterion, against))}</p> : null}
    </>
  );
}

/** The sum for what is typed, kept true by script, and examples for everyone. */
export function Worth({ criterion }: { readonly criterion: FormCriterion }) {
  return (
    <>
      <p data-worth={criterion.id} role="status" />
      <Details summary={words.worked}>
        <Examples criterion={criterion} />
      </Details>
    </>
  );
}

/** The published scale that answers are marked on. */
export function Scale() {
  return (
    <Details summary={words.scale}>
      <ul>
        {bandScale.map(({ mark, name, means }) => (
          <li>{words.scaleLine(mark, name, means)}</li>
        ))}
      </ul>
    </Details>
  );
}
