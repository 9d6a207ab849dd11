import { formatPounds } from '../../../values/money.ts';
import { FiftyLine } from '../../../web/charts/fifty-line.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { monthKey, yearPeriod } from '../months.rules.ts';
import { periodChoice, twelveMonthsTo } from './ask-period.rules.ts';
import { type SumBasis, shownPence } from './asked.rules.ts';
import { words } from './asked.words.en.ts';
import { grantPenceOf } from './asked-data.ts';
import type { AskedView } from './load-asked.ts';
import { asksAt, type Position, tierKey, tierKeys } from './tier-policy.rules.ts';
import { nearPenceOf } from './tiers.rules.ts';
import { exactPounds, ruleSentenceFor, words as tierWords } from './words.en.ts';

/** Of which period, who asked for what, and by which name: asked by an address, so that the answer can be sent on. */
export function AskedFilters({ view, path }: { readonly view: AskedView; readonly path: string }) {
  const { choices, invented } = view;
  const { filters } = words;
  return (
    <Form action={path} method="get" class="filters">
      {invented === undefined ? null : (
        <input type="hidden" name="kind" value={invented ? 'invented' : 'published'} />
      )}
      <Select
        name="period"
        label={filters.period}
        value={periodChoice(view.period)}
        options={[
          ...choices.years.map((year) => ({ value: year, text: filters.year(yearPeriod(year)) })),
          ...choices.months.toReversed().map((month) => ({
            value: periodChoice({ rolling: monthKey(month) }),
            text: filters.rolling(twelveMonthsTo(month)),
          })),
        ]}
      />
      <Select
        name="tier"
        label={filters.tier}
        value={view.tier ?? ''}
        options={[
          { value: '', text: filters.anything },
          ...tierKeys.map((key) => ({ value: key, text: tierWords.tiers[key] })),
        ]}
      />
      <TextInput name="q" label={filters.search} value={view.search} width={20} />
      <Button variant="secondary">{filters.act}</Button>
    </Form>
  );
}

/** The line with how many suppliers stand on either side of it, and on it. */
export function AskedLine({ view: { sums } }: { readonly view: AskedView }) {
  const { line, rule } = sums;
  const threshold = exactPounds(rule.thresholdPence);
  const side = (position: Position) => ({
    figure: words.line.suppliers(line[position]),
    asked: words.line.asked[tierKey(asksAt(position, rule))],
  });
  return (
    <FiftyLine
      sentence={words.sentence(sums)}
      caption={words.line.caption}
      threshold={threshold}
      below={side('below')}
      at={side('at')}
      above={side('above')}
      head={words.line.head}
      names={words.line.names(threshold)}
    />
  );
}

/** How many suppliers are asked for what and what they were paid, with the public bodies and grants that are not. */
export function AskedSumsTable({ view: { period, sums, audience } }: { readonly view: AskedView }) {
  const [asked, suppliers, paid] = words.sums.head;
  const { deciding } = sums;
  const amountOf = (sum: { readonly pence: number; readonly publishedPence: number }) =>
    formatPounds(shownPence(sum, { audience, deciding }));
  const grants = grantPenceOf(sums);
  return (
    <Table
      caption={words.sums.caption(period)}
      firstCellIsHeader
      head={[asked, { text: suppliers, numeric: true }, { text: paid, numeric: true }]}
      rows={[
        ...sums.tiers.map((sum) => [tierWords.tiers[sum.tier], sum.suppliers, amountOf(sum)]),
        ...(sums.publicBodies.suppliers > 0
          ? [[words.sums.publicBodies, sums.publicBodies.suppliers, amountOf(sums.publicBodies)]]
          : []),
        ...(grants !== 0 ? [[words.sums.grants, '', formatPounds(grants)]] : []),
      ]}
    />
  );
}

/** The rule, and everything the amounts are amounts of. */
export function AskedBasis({ view }: { readonly view: AskedView }) {
  const { sums, missing, period } = view;
  const { basis } = words;
  const isMixed = shownBasis(view) === 'mixed';
  return (
    <>
      <p>{ruleSentenceFor(sums.rule, period)}</p>
      <p class="note">{basisSentence(view)}</p>
      {isMixed ? <p class="note">{basis.mixed}</p> : null}
      {missing.length > 0 ? <p class="note">{basis.missing(missing)}</p> : null}
      {sums.invented ? <p class="note">{basis.invented}</p> : null}
    </>
  );
}

/** The basis of the amounts that are shown. */
function shownBasis({ sums, audience }: AskedView): SumBasis | null {
  return audience === 'public' && sums.deciding === 'ledger' ? sums.publishedBasis : sums.vatBasis;
}

function basisSentence({ sums, audience }: AskedView): string {
  if (sums.deciding === 'published') {
    return words.basis.published(sums.vatBasis, nearPenceOf(sums.rule));
  }
  return audience === 'officer' ? words.basis.ledgerOfficer(sums.vatBasis) : words.basis.ledger;
}
