import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { AnswerBadge } from '../../web/icons/answer-badge.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { shownValue } from '../tenders/form-fields.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { BackToCriteria } from './back-to-criteria.tsx';
import type { MandateLine } from './lineage.rules.ts';
import { shareWords } from './share-words.ts';
import { words } from './words.en.ts';

type ShareByMandatePageProps = {
  readonly procurement: Procurement;
  readonly mandate: readonly MandateLine[];
  /** Social value’s marks so far, or what the others leave. */
  readonly total: number;
  readonly form: FormState;
};

/** Sharing social value’s marks between the priorities that the mandate took up. */
export function ShareByMandatePage({ procurement, mandate, total, form }: ShareByMandatePageProps) {
  const { table } = words.share;
  return (
    <div class="task">
      <BackToCriteria procurement={procurement} />
      <FormErrors errors={form.errors} />
      <div class="desk-head">
        <h1>{words.share.title}</h1>
        <p>{words.share.lede}</p>
      </div>
      <Table
        caption={table.caption}
        firstCellIsHeader
        head={[table.outcome, table.answer, { text: table.share, numeric: true }]}
        rows={mandate.map((line) => [
          line.outcomeName,
          <AnswerBadge answer={line.answer} />,
          shareWords(line),
        ])}
      />
      <Form action={`${deskHref(procurement)}/criteria/share`}>
        <TextInput
          name="total"
          label={words.share.total}
          width={3}
          inputMode="numeric"
          value={shownValue(form.values, 'total', total > 0 ? String(total) : '')}
          error={form.errors['total']}
        />
        <Button>{words.share.plain}</Button>
      </Form>
    </div>
  );
}
