import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { questionsEndAt } from './clarification.rules.ts';
import type { Asked } from './clarifications.queries.ts';
import { words } from './words.en.ts';

const { ask: said } = words;

type AskPageProps = {
  readonly procurement: Procurement;
  readonly own: readonly Asked[];
  readonly fault: 'not-open' | 'questions-over' | null;
  readonly form: FormState;
};

/** A supplier asks about a tender, and reads what became of what it asked. */
export function AskPage({ procurement, own, fault, form }: AskPageProps) {
  const end = questionsEndAt(procurement);
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{said.title}</h1>
      {fault ? (
        <p>{fault === 'questions-over' ? said.over : said.notOpen}</p>
      ) : (
        <>
          <p>{said.lede}</p>
          {end ? <p>{said.until(formatInstant(end))}</p> : null}
          <Form action={`/tenders/${procurement.bodySlug}/${procurement.slug}/ask`}>
            <Textarea
              name="question"
              label={said.field}
              hint={said.hint}
              rows={5}
              value={shownValue(form.values, 'question')}
              error={form.errors['question']}
            />
            <Button>{said.act}</Button>
          </Form>
        </>
      )}
      <Own procurement={procurement} own={own} />
      <p>
        <a href={`${threadHref(procurement)}/tender`}>{said.tender}</a>
      </p>
    </Task>
  );
}

function Own({ procurement, own }: Pick<AskPageProps, 'procurement' | 'own'>) {
  if (own.length === 0) return null;
  return (
    <>
      <h2>{said.own}</h2>
      <ol class="list list-plain">
        {own.map(({ original, askedAt, number, declinedReason }) => (
          <li>
            <p class="as-written">{original}</p>
            <p class="note">{said.asked(formatInstant(askedAt))}</p>
            <p>
              {number !== null ? (
                <a href={`${threadHref(procurement)}/questions#question-${number}`}>
                  {said.answered(number)}
                </a>
              ) : declinedReason === null ? (
                said.waiting
              ) : (
                said.declined(declinedReason)
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
