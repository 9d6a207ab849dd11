import { shownDate } from '../../procurement/tenders/form-fields.ts';
import { threadHref } from '../../procurement/tenders/procurement-hrefs.rules.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { isWhole } from './performance.rules.ts';
import { RatingList } from './rating-list.tsx';
import type { PerformanceVisit } from './visit-performance.ts';
import { words } from './words.en.ts';

type DeskPageProps = { readonly desk: PerformanceVisit; readonly form: FormState; readonly action: string };

/** The contract manager’s desk: the time being judged, the next one to begin, those before. */
export function DeskPage({ desk, form, action }: DeskPageProps) {
  const { procurement, indicators, periods, open } = desk;
  const before = periods.filter(({ publishedAt }) => publishedAt !== null);
  return (
    <>
      <BackLink href={action.replace(/\/performance$/, '')}>{procurement.title}</BackLink>
      <FormErrors errors={form.errors} ids={{ to: 'to-day' }} />
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <p class="note">{words.source}</p>
      </div>
      {indicators.length === 0 ? <p>{words.none(procurement.bodyName)}</p> : null}
      {open ? <OpenPeriod desk={desk} action={action} /> : null}
      {indicators.length > 0 && !open ? <Begin desk={desk} form={form} action={action} /> : null}
      {before.length > 0 ? <h2>{words.before}</h2> : null}
      {before.map((period) => (
        <RatingList period={period} />
      ))}
      <p>
        <a href={`${threadHref(procurement)}/performance`}>{words.publicPage}</a>
      </p>
    </>
  );
}

function OpenPeriod({ desk: { open }, action }: Omit<DeskPageProps, 'form'>) {
  if (!open) return null;
  return (
    <>
      <h2>{words.open}</h2>
      <RatingList
        period={open}
        act={({ position, rating, name }) => (
          <a href={`${action}/${open.number}/${position}`}>
            {rating ? words.change : words.rate}
            <span class="govuk-visually-hidden"> {name}</span>
          </a>
        )}
      />
      {isWhole(open.judged) ? <Button href={`${action}/${open.number}/notice`}>{words.next}</Button> : null}
    </>
  );
}

function Begin({ desk: { next }, form, action }: DeskPageProps) {
  if (!next) return <p>{words.allJudged}</p>;
  return (
    <section class="task">
      <h2>{words.begin}</h2>
      <p>{words.beginLede(next.from, next.to)}</p>
      <Form action={action}>
        <DateInput
          id="to"
          namePrefix="to"
          legend={words.to}
          hint={words.toHint}
          values={shownDate(form.values, 'to', next.to)}
          error={form.errors['to']}
        />
        <Button>{words.beginSave}</Button>
      </Form>
    </section>
  );
}
