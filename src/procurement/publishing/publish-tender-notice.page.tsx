import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { WarningText } from '../../web/govuk/warning-text.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { BackToCriteria } from '../criteria/back-to-criteria.tsx';
import { mayPublish } from '../criteria/checks/checks.rules.ts';
import { ChecksList } from '../criteria/checks-list.tsx';
import { ReasonFields } from '../criteria/reasons/reason-fields.tsx';
import type { CriteriaView } from '../criteria/view-criteria.ts';
import { NoticeFields, noticeFieldIds } from '../notices/notice-fields.tsx';
import { shownDate, shownValue } from '../tenders/form-fields.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { words } from './publish-words.en.ts';
import { type Fixing, WhatIsFixed } from './what-is-fixed.tsx';

type PublishPageProps = {
  readonly procurement: Procurement;
  readonly view: CriteriaView;
  readonly fixing: Fixing;
  /** The other lots that go out with it, by title. */
  readonly lots: readonly string[];
  /** Whether this site asks a feed of the central platform. */
  readonly hasFeed: boolean;
  readonly form: FormState;
};

/** The last look before the criteria lock for good. */
export function PublishTenderNoticePage(props: PublishPageProps) {
  const { procurement, view, fixing, lots, form } = props;
  const mend = view.findings.filter(({ level }) => level === 'must-mend');
  return (
    <div class="task">
      <BackToCriteria procurement={procurement} />
      <FormErrors
        errors={form.errors}
        ids={{ due: 'due-day', questions: 'questions-day', ...noticeFieldIds }}
      />
      <div class="desk-head">
        <h1>{words.title}</h1>
      </div>
      <WarningText>{words.lede}</WarningText>
      {lots.length > 0 ? <p>{words.lots([procurement.title, ...lots])}</p> : null}
      {mend.length > 0 ? (
        <>
          <h2>{words.mustMend}</h2>
          <ChecksList findings={mend} />
        </>
      ) : null}
      <WhatIsFixed procurement={procurement} view={view} fixing={fixing} />
      {mayPublish(view.findings) ? <NoticeForm {...props} /> : null}
    </div>
  );
}

function NoticeForm({ procurement, view, hasFeed, form }: PublishPageProps) {
  return (
    <Form action={`${deskHref(procurement)}/publish`}>
      <TimeFields form={form} />
      <h2>{words.platform}</h2>
      <p>{words.platformLede}</p>
      {hasFeed ? <p>{words.platformFeed}</p> : null}
      <NoticeFields kind="UK4" form={form} />
      {view.warnings.length > 0 ? (
        <>
          <h2>{words.reasons}</h2>
          <p>{words.reasonsLede}</p>
          <ReasonFields warnings={view.warnings} values={form.values} errors={form.errors} />
        </>
      ) : (
        <p>{words.ready}</p>
      )}
      <Button>{words.act}</Button>
    </Form>
  );
}

function TimeFields({ form: { values, errors } }: Pick<PublishPageProps, 'form'>) {
  return (
    <>
      <DateInput
        id="due"
        namePrefix="due"
        legend={words.date}
        hint={words.dateHint}
        values={shownDate(values, 'due')}
        error={errors['due']}
      />
      <TextInput
        name="time"
        label={words.clock}
        hint={words.clockHint}
        width={5}
        value={shownValue(values, 'time', '12:00')}
        error={errors['time']}
      />
      <Textarea
        name="short"
        label={words.time.reason}
        hint={words.time.reasonHint}
        rows={2}
        value={shownValue(values, 'short')}
        error={errors['short']}
      />
      <DateInput
        id="questions"
        namePrefix="questions"
        legend={words.questions}
        hint={words.questionsHint}
        values={shownDate(values, 'questions')}
        error={errors['questions']}
      />
    </>
  );
}
