import { compare, type Fraction, subtract, zero } from '../../values/fraction.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Columns, Scroll } from '../../web/shell/layout.tsx';
import { amount } from '../promises/quantity.words.en.ts';
import { GradeLevels } from '../review/pages/grade-levels.tsx';
import { type Grade, grades } from '../review/questions.rules.ts';
import { attributedTo, type MeasureSum } from './add-up.rules.ts';
import { partOf, reviewsBehind, shareBehind, shownQuantity } from './figures.rules.ts';
import type { Contribution, OfBody } from './load-contribution.ts';
import { namedBodies } from './named-bodies.ts';
import { words } from './words.en.ts';

const FIRST = 'apprentice-weeks';

/** The measure asked for; else one that most people know, else the first there is. */
export function chosenMeasure({ sums }: Contribution, asked: string): string {
  const has = (id: string) => sums.some(({ questionId }) => questionId === id);
  return [asked, FIRST].find(has) ?? sums[0]?.questionId ?? '';
}

type OneMeasureProps = { readonly found: Contribution; readonly of: OfBody; readonly measure: string };

/** One measure drawn at its three grades, and whose money stands behind it. */
export function OneMeasure({ found, of, measure }: OneMeasureProps) {
  const id = chosenMeasure(found, measure);
  const sum = found.sums.find(({ questionId }) => questionId === id);
  const question = found.questions.find((one) => one.id === id);
  if (!sum || !question) return null;
  const say = (grade: Grade) =>
    amount(shownQuantity(partOf(sum.levels[grade], of?.id), question.unit), question.unit);
  const value = (grade: Grade) => shownQuantity(partOf(sum.levels[grade], of?.id), question.unit);
  return (
    <Columns kind="two">
      <section>
        <h2>{question.short}</h2>
        <GradeLevels
          id={`m-${id}`}
          sentence={`${words.picture(say('claimed'), question.short, reviewsBehind(sum.levels.claimed, of?.id), say('evidenced'), say('verified'))}${question.direction === 'less' ? ` ${words.lessSentence}` : ''}`}
          caption={question.short}
          values={{ claimed: value('claimed'), evidenced: value('evidenced'), verified: value('verified') }}
          texts={{ claimed: say('claimed'), evidenced: say('evidenced'), verified: say('verified') }}
          labels={words.grades}
          head={words.gradeHead}
          notes={words.neverAdded}
        />
      </section>
      <Behind found={found} of={of} sum={sum} short={question.short} unit={question.unit} />
    </Columns>
  );
}

type BehindProps = Pick<OneMeasureProps, 'found' | 'of'> & {
  readonly sum: MeasureSum;
  readonly short: string;
  readonly unit: string;
};

/** Body by body what is attributed, what is left over, and the whole they make. */
function Behind({ found, sum, short, unit }: BehindProps) {
  const { claimed } = sum.levels;
  const names = namedBodies(found);
  const say = (value: Fraction) => amount(shownQuantity(value, unit), unit);
  const cells = (read: (grade: Grade) => Fraction) => grades.map((grade) => say(read(grade)));
  const [body, ...columns] = words.byBody.head;
  const rows = mostFirst(claimed.byBody);
  const title = words.byBody.title(short);
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {words.byBody.says(
          say(claimed.suppliers),
          shareBehind(claimed),
          say(subtract(claimed.whole, claimed.suppliers)),
        )}
      </p>
      <Scroll label={title}>
        <Table
          caption={title}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[body, ...columns.map((text) => ({ text, numeric: true }))]}
          rows={[
            ...rows.map(([bodyId]) => [
              <a href={`/contribution/${names.get(bodyId)?.slug}?year=${found.year}`}>
                {names.get(bodyId)?.name}
              </a>,
              ...cells((grade) => attributedTo(sum.levels[grade], bodyId)),
            ]),
            [words.byBody.left, ...cells((grade) => sum.levels[grade].leftOver)],
          ]}
          foot={[[words.byBody.whole, ...cells((grade) => sum.levels[grade].whole)]]}
        />
      </Scroll>
    </section>
  );
}

/** The bodies with any part, the largest first. */
function mostFirst(byBody: ReadonlyMap<string, Fraction>) {
  return [...byBody].filter(([, value]) => compare(value, zero) > 0).sort(([, a], [, b]) => compare(b, a));
}
