import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import type { Promised } from '../../promises/promises.queries.ts';
import { amount } from '../../promises/quantity.words.en.ts';
import { words } from '../words.en.ts';
import type { SubReport } from './subcontractors.queries.ts';

const text = words.sub;

type SubReportsProps = {
  readonly promise: Promised;
  readonly reports: readonly SubReport[];
  readonly form: FormState;
};

/** What sub-contractors told under a promise of this prime, each to be passed on or sent back. */
export function SubReports({ promise, reports, form }: SubReportsProps) {
  if (reports.length === 0) return null;
  return (
    <>
      <h2 id="from">{text.heading2}</h2>
      <ul class="list">
        {reports.map((report) => (
          <li>
            <SubReportText report={report} unit={promise.unit} />
            {report.answer === null ? <AnswerForm promise={promise} report={report} form={form} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One report: who, how much, in their words, and what became of it. */
export function SubReportText({ report, unit }: { readonly report: SubReport; readonly unit: string }) {
  const { supplierName, quantity, note, link, answer, answerReason } = report;
  return (
    <div>
      <p>
        <strong>{text.from(supplierName, amount(Number(quantity), unit), report.sentAt)}</strong>
      </p>
      <p>
        {note} {report.fileName} {link ? <a href={link}>{link}</a> : null}
      </p>
      <p class="small">
        {answer ? text.states[answer] : text.waits} {answerReason}
      </p>
    </div>
  );
}

function AnswerForm({
  promise,
  report,
  form,
}: Omit<SubReportsProps, 'reports'> & { readonly report: SubReport }) {
  const { bodySlug, promiseId } = promise;
  const answer = `answer.${report.reportId}`;
  const reason = `reason.${report.reportId}`;
  return (
    <Form action={`/supplier/promises/${bodySlug}/${promiseId}/from/${report.reportId}`}>
      <Radios
        name={answer}
        legend={text.answer}
        error={form.errors[answer]}
        items={[
          { value: 'passed-on', text: text.passOn },
          { value: 'sent-back', text: text.sendBack },
        ]}
      />
      <TextInput name={reason} label={text.reason} error={form.errors[reason]} />
      <Button>{text.decide}</Button>
    </Form>
  );
}
