import { formatDateRange } from '../../values/dates.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { DeskContract } from './contracts-desk.queries.ts';
import { words } from './words.en.ts';

const text = words.desk;

type ContractsDeskPageProps = {
  readonly bodySlug: string;
  readonly contracts: readonly DeskContract[];
  readonly unsigned: readonly { readonly slug: string; readonly title: string }[];
  /** Whether the visitor may sign. */
  readonly maySign: boolean;
};

/** A body’s contracts: what waits to be signed, and what waits to be checked. */
export function ContractsDeskPage({ bodySlug, contracts, unsigned, maySign }: ContractsDeskPageProps) {
  const waiting = contracts.reduce((sum, contract) => sum + contract.waiting, 0);
  const desk = `/work/${bodySlug}/contracts`;
  const [contract, supplier, runs, claims, verdict] = text.columns;
  return (
    <>
      <h1>{text.heading}</h1>
      <p>{contracts.length > 0 ? text.summary(contracts.length, waiting) : text.none}</p>
      {unsigned.length > 0 ? <h2>{text.toSign}</h2> : null}
      <ul>
        {unsigned.map(({ slug, title }) => (
          <li>{maySign ? <a href={`${desk}/${slug}/sign`}>{`${text.sign}: ${title}`}</a> : title}</li>
        ))}
      </ul>
      {contracts.length > 0 ? (
        <Scroll label={text.caption}>
          <Table
            caption={text.caption}
            head={[contract, supplier, runs, { text: claims, numeric: true }, verdict]}
            rows={contracts.map((each) => [
              <a href={`${desk}/${each.slug}`}>{each.title}</a>,
              each.supplierName,
              formatDateRange(each.startsOn, each.endsOn),
              String(each.waiting),
              each.decision ? text.verdictGiven(each.decision) : text.verdictDue(each.verdictDueOn),
            ])}
          />
        </Scroll>
      ) : null}
    </>
  );
}
