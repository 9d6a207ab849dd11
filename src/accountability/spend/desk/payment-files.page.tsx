import { formatInstant } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { daysOf, sourceOf, standingOf } from './file-words.ts';
import { HandInForm } from './hand-in-form.tsx';
import { UploadLists } from './upload-lists.tsx';
import type { ListedUpload } from './uploads.queries.ts';
import { words } from './words.en.ts';

type PaymentFilesPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly files: readonly PaymentFile[];
  readonly waiting: readonly ListedUpload[];
  readonly imports: readonly ListedUpload[];
  readonly form: FormState;
  /** In a demonstration people also try made-up files. */
  readonly demonstration: boolean;
};

/** The files a body imported, and the way to import the next one. */
export function PaymentFilesPage({ body, files, form, ...shown }: PaymentFilesPageProps) {
  return (
    <>
      <FormErrors errors={form.errors} />
      <h1>{words.title(body.name)}</h1>
      <p>
        {words.lede} <a href={`/money/${body.slug}`}>{words.money}</a>
      </p>
      <section>
        <h2>{words.uploadTitle}</h2>
        <HandInForm body={body.slug} form={form} demonstration={shown.demonstration} />
      </section>
      <UploadLists body={body.slug} waiting={shown.waiting} imports={shown.imports} />
      <h2>{words.listTitle}</h2>
      {files.length > 0 ? <FileTable body={body.slug} files={files} /> : <NoFiles />}
    </>
  );
}

type StandingProps = {
  readonly body: string;
  readonly file: PaymentFile;
  readonly files: readonly PaymentFile[];
};

/** Whether a file counts, and which one took its place. */
function Standing({ body, file, files }: StandingProps) {
  const newer = files.find(({ fileId }) => fileId === file.replacedBy);
  return (
    <>
      {standingOf(file)}{' '}
      {newer ? (
        <a href={`/work/${body}/payments/${newer.fileId}`}>
          <bdi>{newer.member || newer.name}</bdi>
        </a>
      ) : null}
    </>
  );
}

function FileTable({ body, files }: { readonly body: string; readonly files: readonly PaymentFile[] }) {
  const [name, days, standing, accepted, rejected, paid, imported] = words.listHead;
  const caption = words.listCaption(files.length);
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        class="payment-files"
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
          <Standing body={body} file={file} files={files} />,
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
