import { formatDate, londonDate } from '../../values/dates.ts';
import { Table } from '../../web/govuk/table.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import type { Batch } from './batch.rules.ts';
import { words } from './words.en.ts';

type CodesPageProps = {
  readonly round: Round;
  readonly issued: number;
  readonly used: number;
  readonly batches: readonly Batch[];
  readonly mayPrint: boolean;
};

/** Every way to bring codes and paper to people, and what was printed so far. */
export function CodesPage({ round, issued, used, batches, mayPrint }: CodesPageProps) {
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}`;
  return (
    <>
      <p class="kicker">
        <a href={desk}>{round.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      <p>{words.counts(issued, used)}</p>
      {mayPrint ? <Ways desk={desk} /> : <p>{words.over}</p>}
      {batches.length === 0 ? <p class="note">{words.batchesNone}</p> : <Batches batches={batches} />}
    </>
  );
}

function Ways({ desk }: { readonly desk: string }) {
  const ways = [
    { href: `${desk}/codes/letters`, text: words.ways.letters, hint: words.ways.lettersHint },
    { href: `${desk}/codes/slips`, text: words.ways.slips, hint: words.ways.slipsHint },
    { href: `${desk}/paper/pack`, text: words.ways.pack, hint: words.ways.packHint },
    { href: `${desk}/paper`, text: words.ways.enter, hint: words.ways.enterHint },
    { href: `${desk}/paper/workshops`, text: words.ways.workshops, hint: words.ways.workshopsHint },
  ];
  return (
    <>
      <h2>{words.printTitle}</h2>
      <ul class="take">
        {ways.map(({ href, text, hint }) => (
          <li>
            <a href={href}>{text}</a>
            <span class="cell-note">{hint}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Batches({ batches }: { readonly batches: readonly Batch[] }) {
  const { columns } = words;
  return (
    <Table
      caption={words.batchesTitle}
      firstCellIsHeader
      head={[
        columns.label,
        columns.kind,
        columns.printed,
        { text: columns.codes, numeric: true },
        { text: columns.used, numeric: true },
      ]}
      rows={batches.map(({ label, kind, issuedAt, codes, used }) => [
        label,
        words.kinds[kind],
        formatDate(londonDate(issuedAt)),
        { text: codes.toLocaleString('en-GB'), numeric: true },
        { text: used.toLocaleString('en-GB'), numeric: true },
      ])}
    />
  );
}
