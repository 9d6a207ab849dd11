import { formatPounds } from '../../../values/money.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { words as tenderWords } from '../../tenders/words.en.ts';
import { planHref } from '../plan-hrefs.rules.ts';
import { words as planWords } from '../words.en.ts';
import { words } from './lots.words.en.ts';

type LotsPageProps = {
  readonly procurement: Procurement;
  readonly lots: readonly Procurement[];
  readonly form: FormState;
};

/** The lots of a purchase with what they come to together, and the form that adds one. */
export function LotsPage({ procurement, lots, form }: LotsPageProps) {
  return (
    <StepPage
      title={words.title}
      lede={words.lede}
      action={`${planHref(procurement)}/lots`}
      back={{ href: planHref(procurement), text: planWords.backToPlan }}
      errors={form.errors}
      fields={
        <>
          {lots.length > 0 ? <Lots lots={lots} /> : <p>{words.none}</p>}
          <h2>{words.add}</h2>
          <NewLot form={form} />
        </>
      }
      save={words.save}
    />
  );
}

function NewLot({ form: { values, errors } }: Pick<LotsPageProps, 'form'>) {
  return (
    <>
      <TextInput
        name="title"
        label={words.name}
        hint={words.nameHint}
        value={shownValue(values, 'title')}
        error={errors['title']}
      />
      <Textarea
        name="summary"
        label={tenderWords.summary}
        rows={3}
        value={shownValue(values, 'summary')}
        error={errors['summary']}
      />
      <TextInput
        name="value"
        label={tenderWords.value}
        hint={tenderWords.valueHint}
        prefix="£"
        width={10}
        value={shownValue(values, 'value')}
        error={errors['value']}
      />
    </>
  );
}

function Lots({ lots }: { readonly lots: readonly Procurement[] }) {
  const together = lots[0]?.allLotsPence ?? 0;
  return (
    <Table
      caption={words.table}
      firstCellIsHeader
      head={[words.head.lot, words.head.title, { text: words.head.value, numeric: true }]}
      rows={lots.map((lot) => [
        words.lot(lot.lotNumber ?? 1),
        <a href={deskHref(lot)}>{lot.title}</a>,
        formatPounds(lot.valuePence),
      ])}
      foot={[[words.together, '', formatPounds(together)]]}
    />
  );
}
