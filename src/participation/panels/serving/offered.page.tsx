import { formatDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Panel } from '../panels.queries.ts';
import type { Conduct } from './conduct.ts';
import { ConductText } from './conduct-text.tsx';
import { mySeatHref } from './hrefs.rules.ts';
import type { Seat } from './seats.queries.ts';
import { words } from './words.en.ts';

type OfferedPageProps = {
  readonly panel: Panel;
  readonly seat: Seat;
  readonly conduct: Conduct;
  readonly isLate: boolean;
  readonly form: FormState;
};

/** Somebody was drawn: what it is, what is promised, and one question. */
export function OfferedPage({ panel, seat, conduct, isLate, form }: OfferedPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.drawn}</h1>
      <p class="lede">{words.drawnLede(panel.title, panel.bodyName)}</p>
      <p>{panel.about}</p>
      {isLate && seat.answerBy ? <InsetText>{words.late(formatDate(seat.answerBy))}</InsetText> : null}
      <PanelFacts panel={panel} seat={seat} />
      <Form action={mySeatHref(panel)}>
        <Radios
          name="answer"
          legend={words.ask}
          legendSize="m"
          error={form.errors['answer']}
          value={typedText(form, 'answer')}
          items={[
            { value: 'accept', text: words.yes },
            { value: 'decline', text: words.no, hint: words.noHint },
          ]}
        />
        <h2>{words.conduct}</h2>
        <ConductText conduct={conduct} />
        <Checkboxes
          name="conduct"
          error={form.errors['conduct']}
          values={[typedText(form, 'conduct') ?? '']}
          items={[{ value: conduct.version, text: words.conductTick }]}
        />
        <Button>{words.send}</Button>
      </Form>
    </Task>
  );
}

function PanelFacts({ panel, seat }: Pick<OfferedPageProps, 'panel' | 'seat'>) {
  const { what } = words;
  const costs = panel.expensesCovered ? what.costsYes : what.costsNo;
  return (
    <SummaryList
      rows={[
        {
          key: what.purchase,
          value: (
            <a href={`/contracts/${panel.bodySlug}/${panel.procurementSlug}`}>{panel.procurementTitle}</a>
          ),
        },
        { key: what.days, value: [what.daysOf(panel.days ?? 0), panel.daysNote].filter(Boolean).join('. ') },
        { key: what.pay, value: what.payOf(panel.paymentPence ?? 0) },
        { key: what.costs, value: panel.childcare ? `${costs}. ${what.childcare}` : costs },
        ...(seat.answerBy ? [{ key: what.answerBy, value: formatDate(seat.answerBy) }] : []),
      ]}
    />
  );
}
