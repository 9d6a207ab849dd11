import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { deskOf } from '../desk/find-own-panel.ts';
import type { Panel } from '../panels.queries.ts';
import { words } from './desk.words.en.ts';

type LettersPageProps = {
  readonly panel: Panel;
  readonly form: FormState;
  readonly batches: readonly { readonly label: string; readonly codes: number; readonly used: number }[];
  /** Lines of the list that cannot be used. */
  readonly faults: readonly string[];
};

/** Asks for a list of addresses and makes the letters; how many of earlier ones came in. */
export function PanelLettersPage({ panel, form, batches, faults }: LettersPageProps) {
  return (
    <div class="task">
      <BackLink href={deskOf(panel)}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.lettersTitle}</h1>
      <p>{words.lettersLede}</p>
      {faults.length === 0 ? null : (
        <ul>
          {faults.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
      <LettersForm panel={panel} form={form} />
      {batches.length === 0 ? null : (
        <Table
          caption={words.issuedTitle}
          captionSize="s"
          firstCellIsHeader
          head={[
            words.issuedColumns.label,
            { text: words.issuedColumns.codes, numeric: true },
            { text: words.issuedColumns.used, numeric: true },
          ]}
          rows={batches.map(({ label, codes, used }) => [label, String(codes), String(used)])}
        />
      )}
    </div>
  );
}

function LettersForm({ panel, form: { values, errors } }: Pick<LettersPageProps, 'panel' | 'form'>) {
  return (
    <Form action={`${deskOf(panel)}/letters`} withFiles>
      <TextInput
        name="label"
        label={words.label}
        hint={words.labelHint}
        error={errors['label']}
        value={shownValue(values, 'label')}
      />
      <FileUpload name="file" label={words.file} hint={words.fileHint} error={errors['file']} />
      <p class="note">{words.lettersKept}</p>
      <p class="note">{words.onceOnly}</p>
      <div class="govuk-button-group">
        <Button name="act" value="pdf">
          {words.makePdf}
        </Button>
        <Button name="act" value="csv" variant="secondary">
          {words.makeCsv}
        </Button>
      </div>
    </Form>
  );
}
