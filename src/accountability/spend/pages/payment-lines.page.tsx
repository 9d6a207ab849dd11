import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import { monthKey, monthName, monthsIn } from '../months.rules.ts';
import { words as askedWords } from '../tiers/asked.words.en.ts';
import { ruleSentenceFor } from '../tiers/words.en.ts';
import { Downloads } from './downloads.tsx';
import { LinesTable } from './lines-table.tsx';
import { type PaymentLines, periodOf } from './load-lines.ts';
import { lineWords as words } from './payment-lines.words.en.ts';
import { moneyHref, PAGE_SIZE } from './read-query.rules.ts';
import { words as moneyWords } from './words.en.ts';

/** The lines behind a figure: every payment with the file and the line it stands on. */
export function PaymentLinesPage({ found }: { readonly found: PaymentLines }) {
  const { sum, page } = found;
  return (
    <>
      <LinesSum found={found} />
      <MonthFilter found={found} />
      {found.lines.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
          <p>
            <a href={linesHref(found, everyLine)}>{words.all}</a>
          </p>
        </Empty>
      ) : (
        <LinesTable lines={found.lines} page={page} total={sum.payments} />
      )}
      <Pager
        page={page}
        total={sum.payments}
        pageSize={PAGE_SIZE}
        hrefOf={(at) => linesHref(found, { page: at > 1 ? at : undefined })}
      />
      <Downloads
        links={[
          { href: linesHref(found, { as: 'csv' }), text: words.csv },
          { href: linesHref(found, { as: 'json' }), text: words.json },
        ]}
      />
    </>
  );
}

const everyLine = { supplier: undefined, area: undefined, category: undefined, month: undefined };

/** What the lines come to, whose they are, and for one supplier’s whole year what is asked of it. */
function LinesSum({ found }: { readonly found: PaymentLines }) {
  const { body, scope, filter, supplier, sum, asked, month } = found;
  const { area, category } = filter;
  const isWhole = !month && !area && !category;
  return (
    <>
      <BackLink href={moneyHref(`/money/${body.slug}`, { ...scope, rolling: undefined })}>
        {words.back(body.name)}
      </BackLink>
      <h1>{supplier ? words.titleTo(body.name, supplier.name) : words.title(body.name)}</h1>
      <p class="lede">
        {words.sum(
          sum,
          { supplier: supplier?.name, area, category },
          { ...filter, vatBasis: scope.vatBasis },
        )}
      </p>
      <p>
        {scope.invented ? moneyWords.source.invented : moneyWords.source.published(scope.publishers)}{' '}
        {words.original}
      </p>
      {asked && isWhole ? (
        <p class="note">
          {words.asked(askedWords.asked(asked), scope.rolling !== undefined)}{' '}
          {ruleSentenceFor(asked.rule, periodOf(scope))}
        </p>
      ) : null}
    </>
  );
}

/** The address of the same lines, with something about it changed. */
function linesHref(
  { body, scope, supplier, filter, month }: PaymentLines,
  change: Readonly<Record<string, string | number | undefined>>,
): string {
  const { area, category } = filter;
  const asked = { supplier: supplier?.slug, area, category, month };
  return moneyHref(`/money/${body.slug}/payments`, scope, { ...asked, ...change });
}

function MonthFilter({ found: { body, scope, supplier, filter, month } }: { readonly found: PaymentLines }) {
  const kept = {
    ...periodOf(scope),
    kind: scope.hasBoth ? (scope.invented ? 'invented' : 'published') : undefined,
    supplier: supplier?.slug,
    area: filter.area,
    category: filter.category,
  };
  return (
    <Form action={`/money/${body.slug}/payments`} method="get" class="filters">
      {Object.entries(kept).map(([name, value]) =>
        value ? <input type="hidden" name={name} value={value} /> : null,
      )}
      <Select
        name="month"
        label={words.month}
        value={month ?? ''}
        options={[
          { value: '', text: words.wholeYear },
          ...monthsIn(scope).map((each) => ({ value: monthKey(each), text: monthName(each) })),
        ]}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}
