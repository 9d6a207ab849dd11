import { formatDateRange, formatInstant } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { words } from './words.en.ts';

type PaymentFilesPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly files: readonly PaymentFile[];
  readonly form: FormState;
  /** In a demonstration people also try made-up files. */
  readonly demonstration: boolean;
};

/** The files a body imported, and the way to import the next one. */
export function PaymentFilesPage({ body, files, form, demonstration }: PaymentFilesPageProps) {
  return (
    <>
      <FormErrors errors={form.errors} />
      <h1>{words.title(body.name)}</h1>
      <p>
        {words.lede} <a href={`/money/${body.slug}`}>{words.money}</a>
      </p>
      <section>
        <h2>{words.uploadTitle}</h2>
        <UploadForm body={body.slug} form={form} demonstration={demonstration} />
      </section>
      <h2>{words.listTitle}</h2>
      {files.length > 0 ? <FileTable body={body.slug} files={files} /> : <NoFiles />}
    </>
  );
}

type UploadFormProps = Pick<PaymentFilesPageProps, 'form' | 'demonstration'> & { readonly body: string };

function UploadForm({ body, form: { values, errors }, demonstration }: UploadFormProps) {
  const { kinds } = words;
  return (
    <Form action={`/work/${body}/payments`} withFiles>
      {demonstration ? (
        <Radios
          name="kind"
          legend={words.kind}
          value={String(values['kind'] ?? '')}
          error={errors['kind']}
          small
          items={[
            { value: 'published', text: kinds.published, hint: kinds.publishedHint },
            { value: 'invented', text: kinds.invented, hint: kinds.inventedHint },
          ]}
        />
      ) : null}
      <TextInput
        name="publisher"
        label={words.publisher}
        hint={words.publisherHint}
        value={String(values['publisher'] ?? '')}
      />
      <FileUpload
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={errors['file']}
        accept=".csv,text/csv"
      />
      <Button>{words.act}</Button>
    </Form>
  );
}

function FileTable({ body, files }: { readonly body: string; readonly files: readonly PaymentFile[] }) {
  const [name, days, accepted, rejected, paid, imported] = words.listHead;
  const caption = words.listCaption(files.length);
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[
          name,
          days,
          { text: accepted, numeric: true },
          { text: rejected, numeric: true },
          { text: paid, numeric: true },
          imported,
        ]}
        rows={files.map((file) => [
          <>
            <a href={`/work/${body}/payments/${file.fileId}`}>
              <bdi>{file.name}</bdi>
            </a>
            <span class="cell-note">{sourceOf(file)}</span>
          </>,
          daysOf(file),
          file.accepted,
          file.rejected,
          formatPounds(file.netPence),
          formatInstant(file.importedAt),
        ])}
      />
    </Scroll>
  );
}

/** Whose payments a file holds, or that they are made up. */
export function sourceOf({ invented, publisher }: PaymentFile): string {
  return invented ? words.invented : words.publishedBy(publisher);
}

/** The days of its first and last payment. */
export function daysOf({ firstPaidOn, lastPaidOn }: PaymentFile): string {
  return firstPaidOn && lastPaidOn ? formatDateRange(firstPaidOn, lastPaidOn) : words.noDays;
}

function NoFiles() {
  return (
    <Empty>
      <p>{words.listEmpty}</p>
    </Empty>
  );
}
