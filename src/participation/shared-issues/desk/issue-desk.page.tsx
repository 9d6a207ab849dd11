import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { CommonAnswer } from '../answers.queries.ts';
import { AskedTable } from '../asked-table.tsx';
import { AnswerText } from '../issue.page.tsx';
import type { CommonIssue } from '../load-issues.ts';
import { words } from '../words.en.ts';

export type IssueDeskPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly issue: CommonIssue;
  readonly answers: readonly CommonAnswer[];
  readonly maySign: boolean;
  readonly form: FormState;
};

/** A common issue at a body’s desk: drafting an answer for all, and signing one for this body. */
export function IssueDeskPage(props: IssueDeskPageProps) {
  const { body, issue, answers, form } = props;
  return (
    <>
      <BackLink href={`/work/${body.slug}/issues`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <p class="kicker">{words.kicker}</p>
      <h1>{issue.title}</h1>
      <p>
        <a href={`/common-issues/${issue.slug}`}>{words.public}</a>
      </p>
      <AskedTable asked={issue.asked} />
      <h2>{words.together}</h2>
      {answers.map((answer) => (
        <section>
          <AnswerText answer={answer} />
          <Acts {...props} answer={answer} />
        </section>
      ))}
      <Form action={`/work/${body.slug}/issues/${issue.slug}`}>
        <Textarea
          name="words"
          label={words.draft}
          hint={words.draftHint}
          value={shownValue(form.values, 'words')}
          error={form.errors['words']}
        />
        <Button>{words.draftAct}</Button>
      </Form>
    </>
  );
}

function Acts({ body, issue, answer, maySign }: IssueDeskPageProps & { readonly answer: CommonAnswer }) {
  const action = `/work/${body.slug}/issues/${issue.slug}`;
  const hasSigned = answer.signed.some(({ bodySlug }) => bodySlug === body.slug);
  const isOwn = answer.draftedBySlug === body.slug && answer.signed.length === 0;
  return (
    <>
      {answer.signed.length === 0 ? <p>{words.unsigned}</p> : null}
      {!hasSigned && maySign ? <Act action={action} name="sign" id={answer.id} text={words.sign} /> : null}
      {!hasSigned && !maySign ? <p>{words.onlyMembers}</p> : null}
      {isOwn ? <Act action={action} name="withdraw" id={answer.id} text={words.withdraw} isSecond /> : null}
    </>
  );
}

type ActProps = {
  readonly action: string;
  readonly name: 'sign' | 'withdraw';
  readonly id: string;
  readonly text: string;
  readonly isSecond?: boolean;
};

function Act({ action, name, id, text, isSecond }: ActProps) {
  return (
    <Form action={action}>
      <input type="hidden" name={name} value={id} />
      <Button variant={isSecond ? 'secondary' : undefined}>{text}</Button>
    </Form>
  );
}
