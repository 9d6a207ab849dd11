import type { FormState } from '../../web/edge/outcomes.ts';
import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { FileUpload } from '../../web/govuk/file-upload.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { type AddressList, type AddressReject, mostAdults } from './address-list.rules.ts';
import { sayFault } from './say-fault.ts';
import { words } from './words.en.ts';

const MOST_SHOWN = 200;

type LettersPageProps = {
  readonly round: Round;
  readonly form: FormState;
  /** What was in the list just read. */
  readonly list?: AddressList | undefined;
};

/** Asks for a list of addresses, says what is in it, and makes the letters. */
export function LettersPage({ round, form, list }: LettersPageProps) {
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}/codes`;
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">
        <a href={desk}>{words.back}</a>
      </p>
      <h1>{words.lettersTitle}</h1>
      <p>{words.lettersLede}</p>
      {list ? <Checked list={list} /> : null}
      <Form action={`${desk}/letters`} withFiles>
        <Fields form={form} />
        <p class="note">{words.lettersKept}</p>
        <p class="note">{words.onceOnly}</p>
        <ButtonGroup>
          <Button name="act" value="check" variant="secondary">
            {words.check}
          </Button>
          <Button name="act" value="pdf">
            {words.makePdf}
          </Button>
          <Button name="act" value="csv">
            {words.makeCsv}
          </Button>
        </ButtonGroup>
      </Form>
    </div>
  );
}

function Fields({ form: { values, errors } }: { readonly form: FormState }) {
  const label = typeof values['label'] === 'string' ? values['label'] : '';
  return (
    <>
      <TextInput
        name="label"
        label={words.label}
        hint={words.labelHint}
        error={errors['label']}
        value={label}
        width={30}
      />
      <FileUpload
        name="file"
        label={words.file}
        hint={`${words.fileHint} ${words.shared(mostAdults)}`}
        error={errors['file']}
        accept=".csv,text/csv"
      />
      <Checkboxes
        name="leave-out"
        values={values['leave-out'] === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: words.leaveOut, hint: words.leaveOutHint }]}
      />
    </>
  );
}

function Checked({ list: { addresses, letters, rejects } }: { readonly list: AddressList }) {
  return (
    <section class="answered">
      <h2>{words.checkedTitle}</h2>
      <p>{words.checked(addresses.length, letters)}</p>
      {rejects.length > 0 ? <Faults rejects={rejects} /> : null}
    </section>
  );
}

function Faults({ rejects }: { readonly rejects: readonly AddressReject[] }) {
  const more = rejects.length - MOST_SHOWN;
  return (
    <>
      <Table
        caption={words.faultsTitle}
        firstCellIsHeader
        head={[words.faultLine, words.faultWhat]}
        rows={rejects.slice(0, MOST_SHOWN).map((reject) => [String(reject.line), sayFault(reject)])}
      />
      {more > 0 ? <p>{words.faultsMore(more)}</p> : null}
    </>
  );
}
