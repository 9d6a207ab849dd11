import type { Temporal } from 'temporal-polyfill';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Promised } from '../../promises/promises.queries.ts';
import { ReadingForm } from '../reading/reading-form.tsx';
import { words as readingWords } from '../reading/words.en.ts';
import { VisitCard } from './visit-list.tsx';
import type { MonitorVisit } from './visits.queries.ts';
import { words } from './words.en.ts';

type ReadVisitPageProps = {
  readonly promise: Promised;
  readonly visit: MonitorVisit;
  readonly today: Temporal.PlainDate;
  readonly action: string;
  readonly form: FormState;
};

/** One visit for whoever of the body reads what monitors write before everyone does. */
export function ReadVisitPage({ promise, visit, today, action, form }: ReadVisitPageProps) {
  const { bodySlug, supplierName, title } = promise;
  return (
    <Task>
      <BackLink href={`/work/${bodySlug}/reports`}>{words.read.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{title}</h1>
      <p>{readingWords.one.now[visit.reading]}</p>
      <VisitCard {...{ visit, supplierName, bodySlug, today }} mayRead />
      <ReadingForm action={action} form={form} />
    </Task>
  );
}
