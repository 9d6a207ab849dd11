import { formatInstant } from '../../../values/dates.ts';
import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { PublishedOrInvented } from '../../spend/desk/published-or-invented.tsx';
import type { BroughtInFile } from './files.queries.ts';
import { words } from './words.en.ts';

type FilesPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly files: readonly BroughtInFile[];
  /** In a demonstration people also try made-up files. */
  readonly demonstration: boolean;
  readonly isDone: boolean;
  readonly form: FormState;
};

/** Where files of contracts are handed over, and those that came in. */
export function FilesPage({ body, files, demonstration, isDone, form }: FilesPageProps) {
  const desk = `/work/${body.slug}/elsewhere`;
  return (
    <>
      <BackLink href={desk}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      {isDone ? <NotificationBanner success text={words.done} /> : null}
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede}</p>
      <HandOver action={`${desk}/files`} demonstration={demonstration} form={form} />
      <h2>{words.came}</h2>
      {files.length === 0 ? <p>{words.cameNone}</p> : <Came desk={desk} files={files} />}
    </>
  );
}

type HandOverProps = Pick<FilesPageProps, 'demonstration' | 'form'> & { readonly action: string };

function HandOver({ action, demonstration, form }: HandOverProps) {
  const { values, errors } = form;
  const typed = (name: string) => String(values[name] ?? '');
  return (
    <Form action={action} withFiles>
      <FileUpload name="file" label={words.file} hint={words.fileHint} error={errors['file']} multiple />
      <TextInput
        name="publisher"
        label={words.publisher}
        hint={words.publisherHint}
        value={typed('publisher')}
        error={errors['publisher']}
      />
      <DateInput
        id="drawnUpOn"
        namePrefix="drawnUpOn"
        legend={words.drawnUp}
        legendSize="s"
        hint={words.drawnUpHint}
        values={typedDate(values, 'drawnUpOn')}
        error={errors['drawnUpOn']}
      />
      {demonstration ? <PublishedOrInvented form={form} legend={words.kind} kinds={words.kinds} /> : null}
      <Button>{words.act}</Button>
    </Form>
  );
}

function Came({ desk, files }: Pick<FilesPageProps, 'files'> & { readonly desk: string }) {
  const [file, what, fresh, unchanged, leftOut, at] = words.cameHead;
  const number = (text: string) => ({ text, numeric: true });
  return (
    <Scroll label={words.came}>
      <Table
        head={[file, what, number(fresh), number(unchanged), number(leftOut), at]}
        rows={files.map((each) => [
          <a href={`${desk}/files/${each.fileId}`}>
            <bdi>{each.name}</bdi>
          </a>,
          words.whats[each.kind],
          String(each.accepted),
          String(each.unchanged),
          String(each.rejected),
          formatInstant(each.importedAt),
        ])}
      />
    </Scroll>
  );
}
