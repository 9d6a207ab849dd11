import type { FormReader } from '../../../procurement/tenders/form-fields.ts';
import { readChoice, readDate, readPounds, readText } from '../../../procurement/tenders/form-fields.ts';
import { typedDate } from '../../../web/edge/date-field.ts';
import { dateFaults } from '../../../web/edge/date-field.words.en.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import type { Panel } from '../panels.queries.ts';
import { type CostKind, costKinds, isCovered } from './claim.rules.ts';
import { words } from './words.en.ts';

/** What a panel pays for. */
export function coveredKinds(panel: Pick<Panel, 'childcare' | 'expensesCovered'>): CostKind[] {
  return costKinds.filter((kind) => isCovered(kind, panel));
}

/** Reads the form of a cost; all that is wrong with it is said at once. */
export function readCost(form: FormReader) {
  return {
    kind: readChoice(form, 'kind', costKinds, words.kindBlank),
    amountPence: readPounds(form, 'amount', words.amountWrong),
    spentOn: readDate(form, 'spentOn', dateFaults(words.dateWhat)),
    note: readText(form, 'note', { max: 500, long: words.noteLong }),
  };
}

type CostFieldsProps = { readonly panel: Panel; readonly form: FormState };

/** What it was for, how much, when, and a receipt where there is one. */
export function CostFields({ panel, form }: CostFieldsProps) {
  const { errors } = form;
  return (
    <>
      <Radios
        name="kind"
        legend={words.kind}
        legendSize="s"
        error={errors['kind']}
        value={typedText(form, 'kind')}
        items={coveredKinds(panel).map((kind) => ({
          value: kind,
          text: words.kinds[kind],
          hint: words.hints[kind],
        }))}
      />
      <TextInput
        name="amount"
        label={words.amount}
        hint={words.amountHint}
        error={errors['amount']}
        value={typedText(form, 'amount')}
        width={10}
        inputMode="decimal"
      />
      <DateInput
        id="spentOn"
        namePrefix="spentOn"
        legend={words.spentOn}
        error={errors['spentOn']}
        values={typedDate(form.values, 'spentOn')}
      />
      <NoteAndReceipt form={form} />
    </>
  );
}

function NoteAndReceipt({ form }: Pick<CostFieldsProps, 'form'>) {
  const { errors } = form;
  return (
    <>
      <Textarea
        name="note"
        label={words.note}
        hint={words.noteHint}
        error={errors['note']}
        value={typedText(form, 'note')}
        rows={2}
      />
      <FileUpload
        name="receipt"
        label={words.file}
        hint={words.fileHint}
        error={errors['receipt']}
        accept="image/jpeg,image/png,application/pdf"
      />
    </>
  );
}
