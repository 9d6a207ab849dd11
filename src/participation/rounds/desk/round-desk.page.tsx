import { formatDate, formatInstant, londonDate } from '../../../values/dates.ts';
import type { FormErrors as Errors } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList, type SummaryRow } from '../../../web/govuk/summary-list.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { fewestOutcomes } from '../choose-outcomes.ts';
import type { RoundState } from '../round.rules.ts';
import type { Round, RoundOutcome } from '../rounds.queries.ts';
import { words as roundWords } from '../words.en.ts';
import { words } from './words.en.ts';

export type RoundDeskProps = {
  readonly round: Round;
  readonly state: RoundState;
  readonly outcomes: readonly RoundOutcome[];
  readonly hasDraftWeights: boolean;
  readonly answersInTens: number;
  readonly errors: Errors;
};

/** One round at the desk: what stands, what is missing, and the act that fixes it all. */
export function RoundDeskPage(props: RoundDeskProps) {
  const { round, state, errors } = props;
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <h1>{round.title}</h1>
      <p>
        <strong>{roundWords.states[state]}.</strong>{' '}
        {round.announcedAt ? words.announced(formatDate(londonDate(round.announcedAt))) : words.formLede}
      </p>
      <SummaryList rows={rowsOf(props)} />
      {state === 'draft' ? <Announce {...props} /> : null}
      {state === 'draft' ? null : <Links {...props} />}
    </div>
  );
}

function rowsOf(props: RoundDeskProps): SummaryRow[] {
  const { round, state, outcomes, hasDraftWeights } = props;
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}`;
  const mayChange = state === 'draft';
  const action = (href: string, text: string, hiddenText: string) =>
    mayChange ? { actions: [{ href: `${desk}/${href}`, text, hiddenText }] } : {};
  const rule = roundWords.rules[round.rule].name;
  return [
    {
      key: words.details,
      value: (
        <>
          {round.question}
          <span class="cell-note">
            {roundWords.fromTo(formatInstant(round.opensAt), formatInstant(round.closesAt))}
          </span>
          <span class="cell-note">
            {roundWords.rule}: {rule}. {roundWords.minimum}: {round.minimumAnswers}. {roundWords.due}{' '}
            {formatDate(round.mandateDueOn)}.
          </span>
        </>
      ),
      ...action('details', words.change, words.details),
    },
    {
      key: words.outcomes,
      value: outcomes.length === 0 ? words.outcomesNone : outcomes.map((o) => o.plainName).join(', '),
      ...action('outcomes', outcomes.length === 0 ? words.choose : words.change, words.outcomes),
    },
    {
      key: words.draftWeights,
      value: hasDraftWeights ? words.draftWeightsGiven : words.draftWeightsNone,
      ...(outcomes.length >= fewestOutcomes
        ? action('draft-weights', hasDraftWeights ? words.change : words.record, words.draftWeights)
        : {}),
    },
    ...(state === 'draft' ? [] : [{ key: words.answers, value: words.answersTens(props.answersInTens) }]),
  ];
}

function Announce({ round, outcomes }: RoundDeskProps) {
  return (
    <>
      <h2>{words.announceTitle}</h2>
      <p>{words.announceLede}</p>
      {outcomes.length < fewestOutcomes ? (
        <p class="note">{words.announceNot}</p>
      ) : (
        <Form action={`/work/${round.bodySlug}/rounds/${round.slug}`}>
          <Button>{words.announceAct}</Button>
        </Form>
      )}
    </>
  );
}

function Links({ round, state }: RoundDeskProps) {
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}`;
  const isOver = state === 'closed' || state === 'published';
  const links = [
    { href: `/say/${round.slug}`, text: words.publicPage },
    ...(isOver ? [] : [{ href: `${desk}/codes`, text: words.codesLink }]),
    ...(state === 'closed' ? [{ href: `${desk}/results`, text: words.resultsLink }] : []),
  ];
  return (
    <ul class="take">
      {links.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
