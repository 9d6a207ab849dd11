import { formatPounds } from '../../../values/money.ts';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { MeasureBeneficiary } from '../beneficiary.rules.ts';
import type { DatedParameter } from '../parameters.queries.ts';
import { words } from './words.en.ts';

export type AppraisalPageProps = {
  readonly parameters: readonly DatedParameter[];
  readonly beneficiaries: readonly (MeasureBeneficiary & {
    readonly slug: string;
    readonly measure: string;
  })[];
};

const CSV = '/appraisal?as=csv';

/** Every parameter of sums in pounds, by its editions: value, first day and source. */
export function AppraisalPage({ parameters, beneficiaries }: AppraisalPageProps) {
  const names = [...new Set(parameters.map(({ name }) => name))];
  return (
    <>
      <BackLink href="/measures">{words.all}</BackLink>
      <p class="kicker">{words.kicker}</p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {names.map((name) => (
        <Parameter name={name} rows={parameters.filter((row) => row.name === name)} />
      ))}
      {beneficiaries.length > 0 ? <Incomes beneficiaries={beneficiaries} /> : null}
      <p class="note">{words.worth}</p>
      <ul class="take">
        <li>
          <a href="/account">{words.account}</a>
        </li>
        <li>
          <a href={CSV}>{words.csv}</a> <XlsxLink csv={CSV} />
        </li>
        <li>
          <a href="/appraisal?as=json">{words.json}</a>
        </li>
      </ul>
    </>
  );
}

type ParameterProps = { readonly name: DatedParameter['name']; readonly rows: readonly DatedParameter[] };

function Parameter({ name, rows }: ParameterProps) {
  const editions = [...new Map(rows.map((row) => [row.effectiveFrom.toString(), row])).values()];
  return (
    <section id={name}>
      <h2>{words.name(name)}</h2>
      <p>{words.about(name)}</p>
      {editions.map((edition) => (
        <Edition
          edition={edition}
          rows={rows.filter((row) => row.effectiveFrom.equals(edition.effectiveFrom))}
        />
      ))}
    </section>
  );
}

type EditionProps = { readonly edition: DatedParameter; readonly rows: readonly DatedParameter[] };

function Edition({ edition, rows }: EditionProps) {
  const { name, effectiveFrom, isInForce, source, sourceUrl } = edition;
  const [key, value] = words.heads[name];
  return (
    <>
      <Table
        caption={words.edition(effectiveFrom, isInForce)}
        captionSize="s"
        firstCellIsHeader
        head={[key, { text: value, numeric: true }]}
        rows={rows.map((row) => [words.key(name, row.key), words.value(name, row.value)])}
      />
      <p class="note">
        <a href={sourceUrl}>{source}</a>
      </p>
    </>
  );
}

function Incomes({ beneficiaries }: Pick<AppraisalPageProps, 'beneficiaries'>) {
  const [measure, who, theirs, all] = words.incomesHead;
  return (
    <section id="incomes">
      <h2>{words.incomes}</h2>
      <p>{words.incomesAbout}</p>
      <Scroll label={words.incomes}>
        <Table
          caption={words.incomes}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[measure, who, { text: theirs, numeric: true }, { text: all, numeric: true }]}
          rows={beneficiaries.map((each) => [
            <a href={`/measures/${each.slug}`}>{each.measure}</a>,
            each.group,
            formatPounds(each.groupIncomePence),
            formatPounds(each.medianIncomePence),
          ])}
        />
      </Scroll>
      {beneficiaries.map(({ basis, source, sourceUrl, effectiveFrom }) => (
        <p class="note">
          {basis} <a href={sourceUrl}>{source}</a>. {words.edition(effectiveFrom, true)}
        </p>
      ))}
    </section>
  );
}
