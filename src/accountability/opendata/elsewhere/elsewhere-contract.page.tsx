import type { Child } from 'hono/jsx';
import { FlagList } from '../../../procurement/awards/flag-list.tsx';
import type { RaisedFlag } from '../../../procurement/red-flags/red-flags.rules.ts';
import { formatInstant } from '../../../values/dates.ts';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { SummaryList, type SummaryRow } from '../../../web/govuk/summary-list.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { ReleaseInHistory } from '../importing/imported-releases.queries.ts';
import type { ElsewhereContract, ElsewhereSupplier } from './elsewhere.queries.ts';
import { money, words } from './words.en.ts';

type ElsewhereContractProps = {
  readonly contract: ElsewhereContract;
  readonly history: readonly ReleaseInHistory[];
  /** What stands out by public indicators in what was released. */
  readonly flags: readonly RaisedFlag[];
};

/** One contract that was tendered elsewhere: what its publisher says, what we could not read, every release. */
export function ElsewhereContractPage({ contract, history, flags }: ElsewhereContractProps) {
  const { title, description, bodyName, buyerName, publisher, doubts, parts } = contract;
  return (
    <>
      <p class="kicker">{words.kicker(bodyName ?? buyerName)}</p>
      <h1>{title}</h1>
      <p class="lede">{words.pageLede(publisher)}</p>
      {contract.invented ? <InsetText>{words.invented}</InsetText> : null}
      <Standing contract={contract} />
      {description === '' || description === title ? null : <p>{description}</p>}
      <h2>{words.facts}</h2>
      <SummaryList rows={factRows(contract)} />
      {parts.length > 1 ? <Parts contract={contract} /> : null}
      {doubts.length > 0 ? (
        <section>
          <h2>{words.doubtsTitle}</h2>
          <p>{words.doubtsLede}</p>
          <ul>
            {doubts.map((doubt) => (
              <li>{words.doubt(doubt)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {contract.source === 'ocds' ? <Flags flags={flags} /> : null}
      <History contract={contract} history={history} />
    </>
  );
}

/** Bidders go by letters, as in competitions here: who they are is the publisher’s to say. */
function Flags({ flags }: Pick<ElsewhereContractProps, 'flags'>) {
  const letters = new Map<string, string>();
  const naming = (bidder: string) => {
    const letter = letters.get(bidder) ?? String.fromCharCode(65 + letters.size);
    letters.set(bidder, letter);
    return words.bidder(letter);
  };
  return (
    <section>
      <h2>{words.flags}</h2>
      <p>
        {flags.length === 0 ? words.flagsNone : words.flagsLede} <a href="/red-flags">{words.flagsAll}</a>
      </p>
      <FlagList flags={flags.map((flag) => ({ ...flag, note: null }))} naming={naming} noted={String} />
    </section>
  );
}

function Standing({ contract: { takenUpAs, bodyName } }: Pick<ElsewhereContractProps, 'contract'>) {
  if (takenUpAs.length > 0)
    return (
      <p>
        {words.takenUp}{' '}
        {takenUpAs.map((href, index) => (
          <>
            {index > 0 ? ', ' : null}
            <a href={href}>{words.takenUpLink(takenUpAs.length > 1 ? index + 1 : undefined)}</a>
          </>
        ))}
        .
      </p>
    );
  return bodyName === null ? null : <p class="note">{words.notTakenUp(bodyName)}</p>;
}

function factRows(contract: ElsewhereContract): SummaryRow[] {
  const { rows } = words;
  const { link, licence, sme, annualHundredths, currency, cpv, reference, method, category } = contract;
  const given: (readonly [string, Child] | null)[] = [
    [rows.buyer, <Buyer contract={contract} />],
    [rows.suppliers, <Suppliers suppliers={contract.suppliers} />],
    [
      rows.status,
      contract.leftRegisterAt ? rows.leftRegister(contract.leftRegisterAt) : words.statuses[contract.status],
    ],
    [rows.value, valueOf(contract)],
    annualHundredths === null ? null : [rows.annual, money(annualHundredths, currency)],
    [rows.days, daysOf(contract)],
    [rows.procedure, contract.methodWords || (method ? rows.methods[method] : rows.unknown)],
    category ? [rows.category, rows.categories[category]] : null,
    cpv.length > 0 ? [rows.cpv, cpv.join(', ')] : null,
    sme ? [rows.sme, rows.smes[sme]] : null,
    reference === '' ? null : [rows.reference, <bdi>{reference}</bdi>],
    [rows.process, <bdi>{contract.ocid}</bdi>],
    [rows.publisher, contract.publisher || rows.unknown],
    licence === '' ? null : [rows.licence, <bdi>{licence}</bdi>],
    link ? [rows.link, <a href={link}>{new URL(link).host}</a>] : null,
    [rows.last, formatInstant(contract.lastReleasedAt)],
  ];
  return given.flatMap((row) => (row ? [{ key: row[0], value: row[1] }] : []));
}

function Buyer({ contract: { bodySlug, bodyName, buyerName } }: Pick<ElsewhereContractProps, 'contract'>) {
  if (bodySlug) return <a href={`/bodies/${bodySlug}`}>{bodyName}</a>;
  return <bdi>{buyerName === '' ? words.rows.unknown : buyerName}</bdi>;
}

function Suppliers({ suppliers }: { readonly suppliers: readonly ElsewhereSupplier[] }) {
  if (suppliers.length === 0) return <>{words.rows.noSupplier}</>;
  const once = [...new Map(suppliers.map((each) => [each.name, each])).values()];
  return (
    <>
      {once.map(({ name, slug }, index) => (
        <>
          {index > 0 ? <br /> : null}
          {slug ? <a href={`/suppliers/${slug}`}>{name}</a> : <bdi>{name}</bdi>}
        </>
      ))}
    </>
  );
}

function valueOf({ valueHundredths, currency, valueKind }: ElsewhereContract): string {
  if (valueHundredths === null || valueKind === null) return words.rows.noValue;
  return `${money(valueHundredths, currency)}, ${words.rows[valueKind]}`;
}

function daysOf({ startsOn, endsOn }: Pick<ElsewhereContract, 'startsOn' | 'endsOn'>): string {
  const said = [startsOn ? words.rows.from(startsOn) : '', endsOn ? words.rows.until(endsOn) : ''];
  return said.filter((each) => each !== '').join(' ') || words.rows.noDays;
}

function Parts({ contract: { parts, suppliers } }: Pick<ElsewhereContractProps, 'contract'>) {
  const named = (id: string) => suppliers.filter(({ part }) => part === id).map(({ name }) => name);
  return (
    <section>
      <h2>{words.partsTitle}</h2>
      <Scroll label={words.partsTitle}>
        <Table
          head={words.partsHead}
          rows={parts.map(({ id, title, status, value, startsOn, endsOn }) => [
            title || id,
            words.parts[status],
            value ? money(value.hundredths, value.currency) : words.rows.unknown,
            [startsOn, endsOn].filter((each) => each !== null).join(' – ') || words.rows.noDays,
            named(id).join(', '),
          ])}
        />
      </Scroll>
    </section>
  );
}

function History({ contract, history }: Omit<ElsewhereContractProps, 'flags'>) {
  return (
    <section>
      <h2>{words.historyTitle}</h2>
      <Scroll label={words.historyTitle}>
        <Table
          head={words.historyHead}
          rows={history.map(({ releasedAt, tags, releaseId, importedAt, version, stands }) => [
            formatInstant(releasedAt),
            `${tags.join(', ')}${stands ? '' : ` (${words.replaced})`}`,
            <bdi>{releaseId}</bdi>,
            formatInstant(importedAt),
            <a
              href={`/tendered-elsewhere/${contract.contractId}/release?id=${encodeURIComponent(releaseId)}&version=${version}`}
            >
              {words.asPublished}
              <span class="govuk-visually-hidden">: {words.release(releaseId)}</span>
            </a>,
          ])}
        />
      </Scroll>
    </section>
  );
}
