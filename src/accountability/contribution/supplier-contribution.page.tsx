import { compare, type Fraction, fraction, multiply, one, subtract, zero } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import { formatPounds } from '../../values/money.ts';
import type { BarRow } from '../../web/charts/bar-rows.tsx';
import { SortedBars } from '../../web/charts/sorted-bars.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { EvidenceBadge } from '../../web/icons/evidence-badge.tsx';
import { Band, Columns, Scroll } from '../../web/shell/layout.tsx';
import { amount } from '../promises/quantity.words.en.ts';
import { yearWords } from '../review/words.en.ts';
import type { CountedReview, SignedFigure } from './add-up.rules.ts';
import { percentOfWhole, shownQuantity } from './figures.rules.ts';
import type { Contribution } from './load-contribution.ts';
import { namedBodies } from './named-bodies.ts';
import { words } from './words.en.ts';

const text = words.ofSupplier;

type SupplierContributionPageProps = {
  readonly found: Contribution;
  readonly signed: Contribution['signed'][number];
  readonly review: CountedReview;
};

/** How one Review is shared out: a sentence, a bar for each body and for what is left over, and every figure. */
export function SupplierContributionPage(props: SupplierContributionPageProps) {
  const { found, signed, review } = props;
  return (
    <>
      <Band>
        <h1>{text.title(signed.name)}</h1>
        <p class="lede">{text.lede(yearWords(found.year))}</p>
        <Columns kind="two">
          <Shares {...props} />
          <section>
            <h2>{words.how.title}</h2>
            <p>{text.how[review.attribution.basis]}</p>
            <p>
              <a href={`/reviews/${signed.slug}?year=${found.year}`}>{text.review}</a>
            </p>
            <p>
              <a href={`/contribution?year=${found.year}`}>{words.everyBody}</a>
            </p>
          </section>
        </Columns>
      </Band>
      <Band>
        <Figures {...props} />
      </Band>
    </>
  );
}

function Shares({ found, signed, review: { attribution } }: SupplierContributionPageProps) {
  const names = namedBodies(found);
  const percent = (share: Fraction) => `${percentOfWhole(share, one)}%`;
  const bar = (label: BarRow['label'], share: Fraction) => ({
    label,
    value: Number(toDecimal(share, 6)),
    text: percent(share),
  });
  const paid = (bodyId: string) =>
    found.paid.find((row) => row.bodyId === bodyId && row.supplierId === signed.supplierId)?.pence ?? 0;
  const rows: BarRow[] = [...attribution.byBody].map(([bodyId, share]) =>
    bar(
      <a href={`/contribution/${names.get(bodyId)?.slug}?year=${found.year}`}>
        {text.paid(names.get(bodyId)?.name ?? '', formatPounds(paid(bodyId)))}
      </a>,
      share,
    ),
  );
  if (compare(attribution.leftOver, zero) > 0)
    rows.push({ ...bar(words.byBody.left, attribution.leftOver), isRest: true });
  return (
    <section>
      <h2>{text.shares}</h2>
      <SortedBars
        sentence={text.says(signed.name, percentOfWhole(rest(attribution.leftOver), one))}
        caption={text.shares}
        head={text.head}
        rows={rows}
      />
    </section>
  );
}

/** What makes a part whole. */
function rest(part: Fraction): Fraction {
  return subtract(one, part);
}

function Figures({ found, review }: SupplierContributionPageProps) {
  const behind = rest(review.attribution.leftOver);
  const shown = found.sums.flatMap(({ questionId }) => {
    const figure = review.figures.find((one) => one.questionId === questionId);
    return figure && figure.hundredths > 0 ? [figure] : [];
  });
  const [what, whole, grade, ...parts] = text.figureHead;
  return (
    <Scroll label={text.figures}>
      <Table
        caption={text.figures}
        firstCellIsHeader
        head={[
          what,
          { text: whole, numeric: true },
          grade,
          ...parts.map((part) => ({ text: part, numeric: true })),
        ]}
        rows={shown.map((figure) => figureRow(found, figure, behind))}
      />
    </Scroll>
  );
}

function figureRow({ questions }: Contribution, figure: SignedFigure, behind: Fraction) {
  const question = questions.find(({ id }) => id === figure.questionId);
  const unit = question?.unit ?? '';
  const quantity = fraction(figure.hundredths, 100);
  const say = (part: Fraction) => amount(shownQuantity(multiply(quantity, part), unit), unit);
  return [
    question?.short ?? '',
    say(one),
    <EvidenceBadge level={figure.grade} />,
    say(behind),
    say(rest(behind)),
  ];
}
