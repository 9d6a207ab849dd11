import { formatDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { PublicFile } from '../totals/public-files.queries.ts';
import { Downloads } from './downloads.tsx';
import type { Named } from './load-body.ts';
import { fileWords as words } from './public-files.words.en.ts';

const grouped = new Intl.NumberFormat('en-GB');

type PublicFilesPageProps = { readonly body: Named; readonly files: readonly PublicFile[] };

/** Every published file of a body that was imported, those that no longer count among them. */
export function PublicFilesPage({ body, files }: PublicFilesPageProps) {
  const path = `/money/${body.slug}/files`;
  return (
    <>
      <BackLink href={`/money/${body.slug}`}>{words.back(body.name)}</BackLink>
      <h1>{words.title(body.name)}</h1>
      <p class="lede">{words.lede(body.name)}</p>
      {files.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <FilesTable path={path} files={files} />
      )}
      <Downloads
        links={[
          { href: `${path}?as=csv`, text: words.csv },
          { href: `${path}?as=json`, text: words.data },
        ]}
      />
    </>
  );
}

function FilesTable({ path, files }: { readonly path: string; readonly files: readonly PublicFile[] }) {
  const [file, from, to, lines, sum, state] = words.head;
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        firstCellIsHeader
        head={[file, from, to, { text: lines, numeric: true }, { text: sum, numeric: true }, state]}
        rows={files.map((row) => [
          <a href={`${path}/${row.fileId}`}>
            <bdi>{row.member || row.name}</bdi>
          </a>,
          row.firstPaidOn ? formatDate(row.firstPaidOn) : '',
          row.lastPaidOn ? formatDate(row.lastPaidOn) : '',
          grouped.format(row.accepted),
          formatPounds(row.netPence),
          row.standing ? words.standing : row.replacedAt ? words.replaced : words.withdrawn,
        ])}
      />
    </Scroll>
  );
}
