import { formatInstant } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { daysOf, sourceOf, standingOf } from './file-words.ts';
import { HandInForm } from './hand-in-form.tsx';
import { words as uploadWords } from './upload.words.en.ts';
import type { listWaitingUploads } from './uploads.queries.ts';
import { words } from './words.en.ts';

type PaymentFilesPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly files: readonly PaymentFile[];
  readonly waiting: readonly Waiting[];
  readonly form: FormState;
  /** In a demonstration people also try made-up files. */
  readonly demonstration: boolean;
};

/** The files a body imported, and the way to import the next one. */
export function PaymentFilesPage({ body, files, waiting, form, demonstration }: PaymentFilesPageProps) {
  return (
    <>
      <FormErrors errors={form.errors} />
      <h1>{words.title(body.name)}</h1>
      <p>
        {words.lede} <a href={`/money/${body.slug}`}>{words.money}</a>
      </p>
      <section>
        <h2>{words.uploadTitle}</h2>
        <HandInForm body={body.slug} form={form} demonstration={demonstration} />
      </section>
      <WaitingUploads body={body.slug} waiting={waiting} />
      <h2>{words.listTitle}</h2>
      {files.length > 0 ? <FileTable body={body.slug} files={files} /> : <NoFiles />}
    </>
  );
}

type Waiting = Awaited<ReturnType<typeof listWaitingUploads>>[number];

/** What was handed over and never imported. */
function WaitingUploads({ body, waiting }: { readonly body: string; readonly waiting: readonly Waiting[] }) {
  if (waiting.length === 0) return null;
  const { title, name, until } = uploadWords.waiting;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {waiting.map(({ uploadId, firstName, files, uploadedAt }) => (
          <li>
            <a href={`/work/${body}/payments/uploads/${uploadId}`}>
              <bdi>{name(firstName, files)}</bdi>
            </a>
            , {formatInstant(uploadedAt)}
          </li>
        ))}
      </ul>
      <p class="note">{until}</p>
    </section>
  );
}

function FileTable({ body, files }: { readonly body: string; readonly files: readonly PaymentFile[] }) {
  const [name, days, standing, accepted, rejected, paid, imported] = words.listHead;
  const caption = words.listCaption(files.length);
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[
          name,
          days,
          standing,
          { text: accepted, numeric: true },
          { text: rejected, numeric: true },
          { text: paid, numeric: true },
          imported,
        ]}
        rows={files.map((file) => [
          <>
            <a href={`/work/${body}/payments/${file.fileId}`}>
              <bdi>{file.member || file.name}</bdi>
            </a>
            <span class="cell-note">{sourceOf(file)}</span>
          </>,
          daysOf(file),
          standingOf(file),
          file.accepted,
          file.rejected,
          formatPounds(file.netPence),
          formatInstant(file.importedAt),
        ])}
      />
    </Scroll>
  );
}

function NoFiles() {
  return (
    <Empty>
      <p>{words.listEmpty}</p>
    </Empty>
  );
}
