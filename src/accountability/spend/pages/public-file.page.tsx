import { formatDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import { entryHref } from '../../record/entry-href.rules.ts';
import type { FiledEntry } from '../../record/record-entries.queries.ts';
import { monthName } from '../months.rules.ts';
import type { FileLine, PublicFile } from '../totals/public-files.queries.ts';
import { Downloads } from './downloads.tsx';
import type { Named } from './load-body.ts';
import { lineWords } from './payment-lines.words.en.ts';
import { fileWords as words } from './public-files.words.en.ts';
import { PAGE_SIZE } from './read-query.rules.ts';

const grouped = new Intl.NumberFormat('en-GB');

type PublicFilePageProps = {
  readonly body: Named;
  readonly file: PublicFile;
  readonly lines: readonly FileLine[];
  /** The line asked for. */
  readonly from: number;
  /** What the public record says of it. */
  readonly entry: FiledEntry | undefined;
};

/** Whose file it is, what of it counts, and the lines themselves. */
export function PublicFilePage({ body, file, lines, from, entry }: PublicFilePageProps) {
  const files = `/money/${body.slug}/files`;
  const path = `${files}/${file.fileId}`;
  const last = lines.at(-1)?.line ?? from;
  return (
    <>
      <BackLink href={files}>{words.backToFiles(body.name)}</BackLink>
      <h1>
        <bdi>{file.member || file.name}</bdi>
      </h1>
      {file.invented ? <p>{words.invented}</p> : null}
      <SummaryList rows={summaryOf(file, files, entry)} />
      <p class="note">{words.check}</p>
      <h2 id="lines">{words.lines}</h2>
      <Form action={`${path}#lines`} method="get" class="filters">
        <TextInput name="line" label={words.goTo} value={String(from)} inputMode="numeric" width={5} />
        <Button variant="secondary">{words.show}</Button>
      </Form>
      {lines.length === 0 ? (
        <Empty>
          <p>{words.noLines}</p>
        </Empty>
      ) : (
        <LinesOfFile lines={lines} />
      )}
      <Downloads
        links={[
          ...(from > 1 ? [{ href: `${path}#lines`, text: words.first }] : []),
          ...(lines.length === PAGE_SIZE
            ? [{ href: `${path}?line=${last + 1}#lines`, text: words.next }]
            : []),
          { href: `${path}?line=${from}&as=json`, text: words.data },
        ]}
      />
    </>
  );
}

function summaryOf(file: PublicFile, files: string, entry: FiledEntry | undefined) {
  const { facts } = words;
  const { firstPaidOn, lastPaidOn } = file;
  const days = firstPaidOn && lastPaidOn ? words.between(firstPaidOn, lastPaidOn) : '';
  const member = file.member ? [{ key: facts.member, value: `${file.name}: ${file.member}` }] : [];
  return [
    { key: facts.publisher, value: file.publisher },
    { key: facts.days, value: days },
    { key: facts.imported, value: words.on(file.importedAt) },
    { key: facts.rows, value: words.counted(file.accepted, file.rows) },
    { key: facts.leftOut, value: words.leftOut(file.rejected) },
    { key: facts.hidden, value: words.hidden(file.redacted, file.masked) },
    { key: facts.sum, value: formatPounds(file.netPence) },
    { key: facts.vat, value: words.vat[file.vatBasis] },
    { key: facts.state, value: <State file={file} files={files} /> },
    { key: facts.source, value: <Source source={file.source} /> },
    ...member,
    { key: facts.hash, value: <Hash sha256={file.sha256} entry={entry} /> },
  ];
}

/** A file’s fingerprint, which leads to the public record’s entry of it. */
function Hash({ sha256, entry }: { readonly sha256: string; readonly entry: FiledEntry | undefined }) {
  const hash = <code class="hash">{sha256}</code>;
  return entry ? <a href={entryHref(entry)}>{hash}</a> : hash;
}

function State({ file, files }: { readonly file: PublicFile; readonly files: string }) {
  const { replacedAt, withdrawnAt, replacedById, replacedByName } = file;
  if (replacedAt) {
    return (
      <>
        {words.state.replaced(words.on(replacedAt))}{' '}
        <a href={`${files}/${replacedById}`}>
          <bdi>{replacedByName}</bdi>
        </a>
      </>
    );
  }
  return <>{withdrawnAt ? words.state.withdrawn(words.on(withdrawnAt)) : words.state.standing}</>;
}

/** An address that anybody can open, or words. */
function Source({ source }: { readonly source: string }) {
  if (source === '') return <>{words.noSource}</>;
  return /^https?:\/\//i.test(source) ? <a href={source}>{source}</a> : <>{source}</>;
}

function LinesOfFile({ lines }: { readonly lines: readonly FileLine[] }) {
  const caption = words.linesCaption(lines[0]?.line ?? 0, lines.at(-1)?.line ?? 0);
  const [line, on, to, purpose, amount] = words.linesHead;
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[{ text: line, numeric: true }, on, to, purpose, { text: amount, numeric: true }]}
        rows={lines.map((row) => [
          grouped.format(row.line),
          row.datePrecision === 'day' ? formatDate(row.paidOn) : monthName(row.paidOn),
          row.supplierSlug ? <a href={`/suppliers/${row.supplierSlug}`}>{row.payee}</a> : row.payee,
          <>
            {row.category} <span class="cell-note">{row.serviceArea}</span>
            {row.kind === 'purchase' ? null : <span class="cell-note">{lineWords.marks[row.kind]}</span>}
          </>,
          formatPounds(row.amountPence),
        ])}
      />
    </Scroll>
  );
}
