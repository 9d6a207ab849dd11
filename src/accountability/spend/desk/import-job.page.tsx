import { formatPounds } from '../../../values/money.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { ImportJob } from '../importing/find-import-job.ts';
import type { FileFacts, ImportedFacts } from '../importing/imported-facts.ts';
import { words } from './import-job.words.en.ts';
import { howRead, monthsIn, notesOf, periodOf } from './import-notes.ts';

type ImportJobPageProps = { readonly body: { readonly slug: string }; readonly job: ImportJob };

/** How far an import is; once it is done, everything that came of it. */
export function ImportJobPage({ body, job }: ImportJobPageProps) {
  const desk = `/work/${body.slug}/payments`;
  return (
    <>
      <BackLink href={desk}>{words.back}</BackLink>
      <h1>{words.title[job.state]}</h1>
      {job.state === 'waiting' || job.state === 'running' ? <UnderWay job={job} /> : null}
      {job.state === 'done' && job.result ? <Result desk={desk} result={job.result} /> : null}
      {job.state === 'failed' ? (
        <>
          <InsetText>
            {words.failed} {job.fault}
          </InsetText>
          <p>
            <a href={desk}>{words.handAgain}</a>
          </p>
        </>
      ) : null}
    </>
  );
}

function UnderWay({ job: { state, stage, done, total } }: { readonly job: ImportJob }) {
  return (
    <>
      <p role="status">{state === 'waiting' ? words.waiting : words.progress[stage](done, total)}</p>
      {state === 'running' && stage === 'writing' && total !== null ? (
        <progress aria-label={words.progressLabel} max={total} value={done} />
      ) : null}
      <p>{words.leave}</p>
      <p>
        <a href="">{words.again}</a> <span class="note">{words.refreshes}</span>
      </p>
    </>
  );
}

function Result({ desk, result }: { readonly desk: string; readonly result: ImportedFacts }) {
  const fresh = result.files.filter(({ duplicate }) => !duplicate);
  const sum = (count: (file: FileFacts) => number) => fresh.reduce((total, file) => total + count(file), 0);
  const { suppliers, unread } = result;
  const months = monthsIn(fresh);
  const notes = [...howRead(fresh), ...result.files.flatMap(notesOf)];
  return (
    <>
      {fresh.length > 0 ? (
        <p>
          {words.summary(
            sum(({ accepted }) => accepted),
            sum(({ rejected }) => rejected),
          )}{' '}
          {words.suppliers(suppliers.new, suppliers.recognised)} {months ? words.months(months) : ''}
        </p>
      ) : null}
      <FileTable desk={desk} files={result.files} />
      <List title={words.notesTitle} items={notes} />
      <List title={words.unreadTitle} items={unread.map(({ sentence }) => sentence)} />
    </>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function FileTable({ desk, files }: { readonly desk: string; readonly files: readonly FileFacts[] }) {
  const [name, days, ...counts] = words.head;
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        class="payment-files"
        firstCellIsHeader
        head={[name, days, ...counts.map((text) => ({ text, numeric: true }))]}
        rows={files.map((file) => [
          <FileName desk={desk} file={file} />,
          periodOf(file),
          file.accepted,
          file.rejected,
          file.redacted,
          file.credits,
          file.masked.length,
          formatPounds(file.netPence),
        ])}
      />
    </Scroll>
  );
}

function FileName({ desk, file }: { readonly desk: string; readonly file: FileFacts }) {
  const path = `${desk}/${file.fileId}`;
  return (
    <>
      <a href={path}>
        <bdi>{file.member || file.file}</bdi>
      </a>
      {file.rejected > 0 ? (
        <a class="cell-note" href={`${path}#rejects`}>
          {words.rejects(file.rejected)}
        </a>
      ) : null}
    </>
  );
}
