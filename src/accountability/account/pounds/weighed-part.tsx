import type { Fraction } from '../../../values/fraction.ts';
import { toDecimal } from '../../../values/fraction-text.ts';
import { wordsPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { AccountWorth } from '../worth.rules.ts';
import { shownPence } from './shown-pence.rules.ts';
import type { Weighed, WeighedGroup } from './weighed.rules.ts';
import { words } from './words.en.ts';

const text = words.weighed;

type WeighedPartProps = {
  readonly weighed: Weighed;
  readonly worth: AccountWorth;
  readonly priceBaseYear: number;
};

/** The present value with a weight for who gains, beside the one without, and whose income it rests on. */
export function WeighedPart({ weighed, worth, priceBaseYear }: WeighedPartProps) {
  const [what, without, withWeight] = text.head;
  const shown = (pence: Fraction | null) => (pence ? shownPence(pence) : words.none);
  return (
    <section id="weighed">
      <h3>{text.title}</h3>
      <p>{text.lede}</p>
      <Scroll label={text.caption(priceBaseYear)}>
        <Table
          caption={text.caption(priceBaseYear)}
          firstCellIsHeader
          head={[what, { text: without, numeric: true }, { text: withWeight, numeric: true }]}
          rows={[
            [words.committed, shown(worth.committed.presentPence), shownPence(weighed.committedPence)],
            [words.verified, shown(worth.verified.presentPence), shownPence(weighed.verifiedPence)],
          ]}
        />
      </Scroll>
      <ul>
        {weighed.groups.map((group) => (
          <Group group={group} />
        ))}
      </ul>
      <p class="note">{text.only}</p>
    </section>
  );
}

function Group({ group }: { readonly group: WeighedGroup }) {
  const { measure, groupIncomePence, medianIncomePence, weight, basis, source, sourceUrl, dated } = group;
  return (
    <li>
      <strong>{text.group(measure, group.group)}</strong>
      {': '}
      {text.incomes(wordsPounds(groupIncomePence), wordsPounds(medianIncomePence), toDecimal(weight, 2))}{' '}
      {basis} <a href={sourceUrl}>{source}</a>, {text.dated(dated, group.grade)}
    </li>
  );
}
