import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { findGround } from '../grounds.rules.ts';
import type { Condition } from '../setting/condition.rules.ts';
import { ConditionsList } from '../setting/conditions-list.tsx';
import { Found } from './found.tsx';
import { bases, type Standing } from './standing.rules.ts';
import { basisNames, standingRefusals, words } from './words.en.ts';

export type StandingPageProps = {
  readonly procurement: Procurement;
  readonly standing: Standing;
  readonly conditions: readonly Condition[];
  /** The award is decided: who took part cannot change any more. */
  readonly isOver: boolean;
  readonly form: FormState;
};

/** One bidder: what it declared and answered, and the decision whether it takes part. */
export function StandingPage(props: StandingPageProps) {
  const { procurement, standing, conditions, form } = props;
  const here = `${deskHref(procurement)}/taking-part`;
  return (
    <div class="task">
      <BackLink href={here}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <div class="desk-head">
        <h1>{words.decideTitle(standing.label, standing.supplierName)}</h1>
      </div>
      <Found standing={standing} />
      <SummaryList rows={rowsOf(standing)} />
      {conditions.length > 0 ? (
        <>
          <h2>{words.conditions}</h2>
          <ConditionsList conditions={conditions} />
        </>
      ) : null}
      {standing.decided ? (
        <>
          <h2>{words.decisions[standing.decided.decision]}</h2>
          <p>{basisNames[standing.decided.basis]}</p>
          <p>{standing.decided.reason}</p>
        </>
      ) : props.isOver ? (
        <p>{standingRefusals['award-decided']}</p>
      ) : (
        <Deciding {...props} />
      )}
    </div>
  );
}

function rowsOf({ declaration, questions }: Standing) {
  return [
    ...(declaration?.grounds ?? []).flatMap(({ ground, happened, mended }) => [
      { key: `${findGround(ground)?.name ?? ground}. ${words.happened}`, value: happened },
      { key: words.mended, value: mended },
    ]),
    ...questions.flatMap(({ question, at, answerBy, answered }) => [
      { key: words.question(formatDate(londonDate(at))), value: question },
      {
        key: words.answer,
        value: answered
          ? words.itAnswered(answered.answer, formatDate(londonDate(answered.at)))
          : words.noAnswer(formatDate(answerBy)),
      },
    ]),
  ];
}

function Deciding({ procurement, standing, form }: StandingPageProps) {
  const action = `${deskHref(procurement)}/taking-part/${standing.label}`;
  const typed = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
  return (
    <>
      <Button href={`${action}/ask`} variant="secondary">
        {standing.questions.length === 0 ? words.ask : words.askAgain}
      </Button>
      <Form action={action}>
        <Radios
          {...typed('decision')}
          legend={words.decideLegend}
          legendSize="s"
          items={[
            { value: 'takes-part', text: words.takesPart },
            { value: 'left-out', text: words.leftOut },
          ]}
        />
        <Radios
          {...typed('basis')}
          legend={words.basisLegend}
          legendSize="s"
          items={bases.map((basis) => ({ value: basis, text: basisNames[basis] }))}
        />
        <Textarea {...typed('reason')} label={words.reason} labelSize="s" hint={words.reasonHint} />
        <Button>{words.act}</Button>
      </Form>
    </>
  );
}
