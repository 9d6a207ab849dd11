import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import type { ReportFacts } from '../report.rules.ts';
import { words as reportWords } from '../words.en.ts';
import type { Change } from './compare-versions.rules.ts';
import { words } from './desk.words.en.ts';
import type { ReportVersion } from './published.rules.ts';

type DeskProps = {
  readonly body: { readonly slug: string };
  readonly years: readonly { readonly year: number; readonly name: string }[];
  readonly versions: readonly ReportVersion[];
};

/** The years that are over, and where the report of each stands. */
export function DeskPage({ body, years, versions }: DeskProps) {
  const stands = (year: number) => {
    const own = versions.filter(({ yearStart }) => yearStart === year);
    const published = own.filter(({ publishedAt }) => publishedAt !== null).length;
    if (own.length > published) return words.waits;
    return published > 0 ? words.published(published) : words.notYet;
  };
  return (
    <div class="task">
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      {years.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <ul>
          {years.map(({ year, name }) => (
            <li>
              <a href={`/work/${body.slug}/annual-reports/${name}`}>{words.yearIs(name)}</a>. {stands(year)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/bodies/${body.slug}/annual-reports`}>{reportWords.years}</a>
      </p>
    </div>
  );
}

/** What waits, what is published and what the account says now, of one year of one body. */
type OneReport = {
  readonly slug: string;
  readonly now: ReportFacts;
  readonly waiting: ReportVersion | undefined;
  readonly last: ReportVersion | undefined;
  /** What would be published: what waits, or before that what the account says now. */
  readonly shown: ReportFacts;
  /** What that says otherwise than what is published. */
  readonly changes: readonly Change[];
};
type OneProps = {
  readonly one: OneReport;
  readonly role: 'commissioner' | 'elected-member';
  readonly form: FormState;
};

/** One year’s report: what waits, what it changes, and the act of whoever is here. */
export function OneReportPage({ one, role, form }: OneProps) {
  const { slug, now, waiting, last, changes, shown } = one;
  return (
    <div class="task">
      <BackLink href={`/work/${slug}/annual-reports`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.oneTitle(now.year)}</h1>
      {now.isOver ? null : <p>{words.notOver}</p>}
      {last?.publishedAt ? <p>{words.stands(last.version, last.publishedAt)}</p> : null}
      <p>{waiting ? words.putAt(waiting.putForwardAt) : last ? words.nothingWaits : words.nobodyYet}</p>
      <Reading one={one} />
      {last ? (
        <section>
          <h2>{words.changes}</h2>
          {changes.length === 0 ? (
            <p>{words.noChanges}</p>
          ) : (
            <ul>
              {changes.map((change) => (
                <li>{reportWords.change(change, shown)}</li>
              ))}
            </ul>
          )}
        </section>
      ) : null}
      {now.isOver ? <Acts one={one} role={role} form={form} /> : null}
    </div>
  );
}

function Reading({ one: { slug, now, waiting, last } }: Pick<OneProps, 'one'>) {
  const report = `/bodies/${slug}/annual-reports/${now.year}`;
  return (
    <section>
      <h2>{words.read}</h2>
      <ul>
        {waiting ? (
          <li>
            <a href={`/work/${slug}/annual-reports/${now.year}/waiting.pdf`}>{words.readPdf}</a>
          </li>
        ) : null}
        <li>
          <a href={`${report}/draft`}>{words.readDraft}</a>
        </li>
        {last ? (
          <li>
            <a href={report}>{words.readLast}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Acts({ one: { slug, now, waiting, last }, role, form }: OneProps) {
  const path = `/work/${slug}/annual-reports/${now.year}`;
  if (role === 'elected-member')
    return waiting ? (
      <Form action={`${path}/publish`}>
        <p>{words.publishText}</p>
        <input type="hidden" name="factsSha256" value={waiting.factsSha256} />
        <Button>{words.publish}</Button>
      </Form>
    ) : null;
  return (
    <Form action={path}>
      {waiting ? <p>{words.waitsForMember}</p> : null}
      <p>{words.putText}</p>
      {last ? (
        <Textarea
          name="why"
          label={words.why}
          hint={words.whyHint}
          value={String(form.values['why'] ?? '')}
          error={form.errors['why']}
        />
      ) : null}
      <Button>{waiting ? words.putAgain : words.putForward}</Button>
    </Form>
  );
}
