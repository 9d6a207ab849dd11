import { formatPounds } from '../../../values/money.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Columns, Scroll } from '../../../web/shell/layout.tsx';
import { yearName } from '../months.rules.ts';
import type { sumByYear } from '../totals/supplier-years.queries.ts';
import type { JointNote } from './joint-notes.queries.ts';
import { words } from './words.en.ts';

type Named = { readonly slug: string; readonly name: string };
type JointNotePageProps = {
  readonly body: Named;
  readonly supplier: Named;
  readonly payers: readonly Named[];
  readonly notes: readonly JointNote[];
  readonly paid: Awaited<ReturnType<typeof sumByYear>>;
  readonly form: FormState;
};

/** What several bodies’ officers know together of a supplier, and what each of them paid it. */
export function JointNotePage({ body, supplier, payers, notes, paid, form }: JointNotePageProps) {
  const { values, errors } = form;
  const typed = values['words'];
  return (
    <>
      <BackLink href={`/work/${body.slug}/joint`}>{words.back}</BackLink>
      <FormErrors errors={errors} />
      <h1>
        <bdi>{words.title(supplier.name)}</bdi>
      </h1>
      <p>{words.who(payers.map(({ name }) => name))}</p>
      <Columns kind="two">
        <section>
          <h2>{words.notes}</h2>
          {notes.length === 0 ? <p>{words.none}</p> : null}
          {notes.map((note) => (
            <article class="joint-note">
              <p class="note">{words.signed(note.writtenBy, note.bodyName, note.writtenAt)}</p>
              {note.words.split(/\n+/).map((line) => (
                <p>{line}</p>
              ))}
            </article>
          ))}
          <Form action={`/work/${body.slug}/joint/${supplier.slug}`}>
            <Textarea
              name="words"
              label={words.add}
              hint={words.addHint}
              value={typeof typed === 'string' ? typed : ''}
              error={errors['words']}
            />
            <Button>{words.save}</Button>
          </Form>
        </section>
        <Paid paid={paid} supplier={supplier} />
      </Columns>
    </>
  );
}

function Paid({ paid, supplier }: Pick<JointNotePageProps, 'paid' | 'supplier'>) {
  const [year, by, sum] = words.paidHead;
  return (
    <section>
      <Scroll label={words.paidCaption}>
        <Table
          caption={words.paidCaption}
          firstCellIsHeader
          head={[year, by, { text: sum, numeric: true }]}
          rows={paid.map((row) => [yearName(row.start), row.name, formatPounds(row.pence)])}
        />
      </Scroll>
      <p>
        <a href={`/suppliers/${supplier.slug}`}>{words.supplierPage}</a>
      </p>
    </section>
  );
}
