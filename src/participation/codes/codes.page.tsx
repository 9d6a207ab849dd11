import { formatDate, londonDate } from '../../values/dates.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import type { Batch } from './batch.rules.ts';
import { words } from './words.en.ts';

type CodesPageProps = {
  readonly round: Round;
  readonly issued: number;
  readonly used: number;
  readonly batches: readonly Batch[];
  readonly mayPrint: boolean;
  /** Whoever types in ballots and writes down what tables said. */
  readonly isFacilitator: boolean;
};

/** Every way to bring codes and paper to people, and what was printed so far. */
export function CodesPage(props: CodesPageProps) {
  const { round, issued, used, batches, mayPrint, isFacilitator } = props;
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}`;
  return (
    <>
      <p class="kicker">
        <a href={isFacilitator ? `/work/${round.bodySlug}/rounds` : desk}>{round.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      <p>{words.counts(issued, used)}</p>
      {mayPrint ? null : <p>{words.over}</p>}
      <Ways desk={desk} {...props} />
      {batches.length === 0 ? <p class="note">{words.batchesNone}</p> : <Batches batches={batches} />}
      {mayPrint && batches.length > 0 ? (
        <p>
          <a href={`${desk}/codes/lost`}>{words.lostLink}</a>
        </p>
      ) : null}
    </>
  );
}

function Ways({ desk, mayPrint, isFacilitator }: CodesPageProps & { readonly desk: string }) {
  const ways = [
    { href: 'codes/letters', name: 'letters', isThere: mayPrint },
    { href: 'codes/slips', name: 'slips', isThere: mayPrint },
    { href: 'paper/pack', name: 'pack', isThere: mayPrint },
    { href: 'paper', name: 'enter', isThere: mayPrint && isFacilitator },
    { href: 'paper/workshops', name: 'workshops', isThere: isFacilitator },
  ] as const;
  const there = ways.filter(({ isThere }) => isThere);
  if (there.length === 0) return null;
  return (
    <>
      <h2>{words.printTitle}</h2>
      <ul class="take">
        {there.map(({ href, name }) => (
          <li>
            <a href={`${desk}/${href}`}>{words.ways[name].name}</a>
            <span class="cell-note">{words.ways[name].hint}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Batches({ batches }: { readonly batches: readonly Batch[] }) {
  const { columns } = words;
  return (
    <Scroll label={words.batchesTitle}>
      <Table
        caption={words.batchesTitle}
        firstCellIsHeader
        head={[
          columns.label,
          columns.kind,
          columns.printed,
          { text: columns.codes, numeric: true },
          { text: columns.used, numeric: true },
          { text: columns.voided, numeric: true },
        ]}
        rows={batches.map(({ label, kind, issuedAt, codes, used, voided }) => [
          label,
          words.kinds[kind],
          formatDate(londonDate(issuedAt)),
          { text: codes.toLocaleString('en-GB'), numeric: true },
          { text: used.toLocaleString('en-GB'), numeric: true },
          { text: voided.toLocaleString('en-GB'), numeric: true },
        ])}
      />
    </Scroll>
  );
}
