import type { FormState } from '../../web/edge/outcomes.ts';
import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { FileUpload } from '../../web/govuk/file-upload.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { mostBallots } from './ballot-file.rules.ts';
import type { ImportResult } from './import-ballots.ts';
import { words } from './words.en.ts';

export type ImportDone = { readonly act: 'check' | 'import'; readonly result: ImportResult };

type ImportPageProps = {
  readonly round: Round;
  /** Each column’s name and what stands in it. */
  readonly columns: readonly (readonly [string, string])[];
  readonly form: FormState;
  readonly done?: ImportDone | undefined;
};

const MOST_SHOWN = 200;

/** Asks for a file of ballots, and says what became of it. */
export function ImportPage({ round, columns, form, done }: ImportPageProps) {
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}/paper`;
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">
        <a href={desk}>{words.title}</a>
      </p>
      <h1>{words.importTitle}</h1>
      <p>{words.importLede}</p>
      {done ? <Done {...done} /> : null}
      <Form action={`${desk}/import`} withFiles>
        <ImportFields form={form} />
      </Form>
      <Details summary={words.importColumns}>
        <Table firstCellIsHeader head={[words.column, words.columnMeans]} rows={columns} />
      </Details>
    </div>
  );
}

function ImportFields({ form }: { readonly form: FormState }) {
  return (
    <>
      <FileUpload
        name="file"
        label={words.file}
        hint={words.fileHint(mostBallots)}
        error={form.errors['file']}
        accept=".csv,text/csv"
      />
      <Checkboxes
        name="all"
        values={form.values['all'] === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: words.allOrNothing }]}
      />
      <ButtonGroup>
        <Button name="act" value="check" variant="secondary">
          {words.check}
        </Button>
        <Button name="act" value="import">
          {words.import}
        </Button>
        <Button name="act" value="rejects" variant="secondary">
          {words.rejects}
        </Button>
      </ButtonGroup>
    </>
  );
}

function Done({ act, result }: ImportDone) {
  const { good, known, faults, heldBack } = result;
  return (
    <section class="answered" role="status">
      <h2>{words.resultTitle[act]}</h2>
      {heldBack ? <p>{words.nothingImported}</p> : <p>{words.result[act](good)}</p>}
      {known > 0 ? <p>{words.known(known)}</p> : null}
      {faults.length > 0 ? (
        <Table
          caption={words.bad(faults.length)}
          firstCellIsHeader
          head={[words.line, words.fault]}
          rows={faults.slice(0, MOST_SHOWN).map(({ line, says }) => [String(line), says])}
        />
      ) : null}
    </section>
  );
}
