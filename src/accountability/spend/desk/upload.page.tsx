import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { faultReason } from '../reading/words.en.ts';
import { formatBytes } from './count.en.ts';
import type { Preview, UnreadSheet } from './preview-upload.ts';
import { PreviewedGroup } from './previewed-group.tsx';
import { namesInWords, words } from './upload.words.en.ts';
import type { Upload, UploadFile } from './uploads.queries.ts';

type UploadPageProps = {
  readonly body: { readonly slug: string };
  readonly upload: Upload;
  readonly files: readonly UploadFile[];
  readonly preview: Preview;
  readonly form: FormState;
};

/** What was handed over, how each kind of table in it would be read, and the way to correct that and import. */
export function UploadPage({ body, upload, files, preview, form }: UploadPageProps) {
  const isAlone = preview.groups.length === 1 && preview.groups[0]?.sheets.length === 1;
  return (
    <>
      <BackLink href={`/work/${body.slug}/payments`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      <Facts upload={upload} files={files} />
      <Form action={`/work/${body.slug}/payments/uploads/${upload.uploadId}`}>
        {preview.groups.map((group) => (
          <PreviewedGroup group={group} form={form} isAlone={isAlone} />
        ))}
        <Unread sheets={preview.unread} />
        {preview.groups.length > 0 ? (
          <>
            <p>{words.remember}</p>
            <div class="govuk-button-group">
              <Button name="act" value="import">
                {words.act}
              </Button>
              <Button name="act" value="look" variant="secondary">
                {words.look}
              </Button>
            </div>
          </>
        ) : null}
      </Form>
    </>
  );
}

function Facts({ upload, files }: Pick<UploadPageProps, 'upload' | 'files'>) {
  const { facts } = words;
  const size = files.reduce((total, { sizeBytes }) => total + sizeBytes, 0);
  const rows = [
    [facts.files, words.filesOfSize(namesInWords(files.map(({ name }) => name)), formatBytes(size))],
    [facts.publisher, upload.publisher || facts.publisherUnsaid],
    ...(upload.source ? [[facts.source, upload.source] as const] : []),
    [facts.coverage, words.coverage[upload.coverage]],
  ] as const;
  return <SummaryList rows={rows.map(([key, value]) => ({ key, value: <bdi>{value}</bdi> }))} />;
}

function Unread({ sheets }: { readonly sheets: readonly UnreadSheet[] }) {
  if (sheets.length === 0) return null;
  return (
    <section>
      <h2>{words.unreadTitle}</h2>
      <p>{words.unreadLede}</p>
      <ul>
        {sheets.map(({ name, member, fault }) => (
          <li>{words.unread(member || name, faultReason(fault))}</li>
        ))}
      </ul>
    </section>
  );
}
