import { compare, type Fraction, subtract, zero } from '../../values/fraction.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { amount, count, unitName } from '../promises/quantity.words.en.ts';
import { grades } from '../review/questions.rules.ts';
import { yearWords } from '../review/words.en.ts';
import type { MeasureSum } from './add-up.rules.ts';
import { partOf, reviewsBehind, shownQuantity } from './figures.rules.ts';
import type { Contribution, OfBody } from './load-contribution.ts';
import { words } from './words.en.ts';

type Part = { readonly found: Contribution; readonly of: OfBody };

/** Every measure at its three grades; for the region also what public money stands behind and what is left over. */
export function AllMeasures({ found, of }: Part) {
  const [what, claimed, evidenced, verified, reviews] = words.all.head;
  const more = of ? [words.all.own] : [words.all.behind, words.all.left];
  const numeric = [claimed, evidenced, verified, ...more, reviews].map((text) => ({ text, numeric: true }));
  const caption = words.all.caption(yearWords(found.year));
  const given = found.sums.filter(({ levels }) => compare(partOf(levels.claimed, of?.id), zero) > 0);
  return (
    <section>
      <h2>{words.all.title}</h2>
      <Scroll label={caption}>
        <Table
          caption={caption}
          firstCellIsHeader
          head={[what, ...numeric]}
          rows={given.map((sum) => measureRow(found, of, sum))}
        />
      </Scroll>
      <p class="note">
        {words.neverAdded} {words.all.apart}
      </p>
    </section>
  );
}

function measureRow(found: Contribution, of: OfBody, { questionId, levels }: MeasureSum) {
  const question = found.questions.find(({ id }) => id === questionId);
  const unit = question?.unit ?? '';
  const say = (value: number) => (unit === 'pound' ? amount(value, unit) : count(value));
  const sayExact = (value: Fraction) => say(shownQuantity(value, unit));
  const own = found.reviews.find(({ ownBodyId }) => of !== undefined && ownBodyId === of.id);
  const ownFigure = own?.figures.find((figure) => figure.questionId === questionId);
  return [
    <>
      {question?.short}
      <span class="cell-note">
        {unit === 'pound' ? null : unitName(unit)}{' '}
        {question?.direction === 'less' ? words.lessIsBetter : null}
      </span>
    </>,
    ...grades.map((grade) => sayExact(partOf(levels[grade], of?.id))),
    ...(of
      ? [ownFigure ? say(ownFigure.hundredths / 100) : '–']
      : [
          sayExact(subtract(levels.claimed.suppliers, levels.claimed.leftOver)),
          sayExact(levels.claimed.leftOver),
        ]),
    reviewsBehind(levels.claimed, of?.id),
  ];
}

/** Shares, which are never added up: the lowest, the middle and the highest. */
export function Spreads({ found: { spreads, questions } }: Pick<Part, 'found'>) {
  if (spreads.length === 0) return null;
  const [what, ...numbers] = words.spreads.head;
  return (
    <section>
      <h2>{words.spreads.title}</h2>
      <Scroll label={words.spreads.title}>
        <Table
          caption={words.spreads.title}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[what, ...numbers.map((text) => ({ text, numeric: true }))]}
          rows={spreads.map(({ questionId, lowest, middle, highest, reviews }) => [
            questions.find(({ id }) => id === questionId)?.short ?? '',
            ...[lowest, middle, highest].map((share) => amount(share / 100, 'per cent')),
            reviews,
          ])}
        />
      </Scroll>
      <p class="note">{words.spreads.note}</p>
    </section>
  );
}
