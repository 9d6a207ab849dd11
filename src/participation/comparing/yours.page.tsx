import { formatInstant } from '../../values/dates.ts';
import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { compareHref, nameAt, saidOf } from './compare.page.tsx';
import { pairKey } from './next-pair.rules.ts';
import type { OwnComparison, OwnRanking } from './own-ranking.rules.ts';
import { words } from './words.en.ts';

export type YoursPageProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly own: readonly OwnComparison[];
  readonly ranked: OwnRanking;
  /** How many pairs are still unanswered. */
  readonly left: number;
  readonly errors: Errors;
};

/** A person’s own ranking, from their own comparisons, and the way on or out. */
export function YoursPage(props: YoursPageProps) {
  const { round, own, ranked, left, errors } = props;
  const compared = own.filter(({ preferred }) => preferred !== 0).length;
  const isSaid = ranked.ranking.length > 0;
  return (
    <Task>
      <FormErrors errors={errors} />
      <p class="kicker">
        <a href={`/say/${round.slug}`}>{round.question}</a>
      </p>
      <h1>{left > 0 ? words.yoursTitle : words.yoursAllTitle}</h1>
      <p class="lede">{isSaid ? words.yoursLede(compared) : words.yoursNothing}</p>
      {isSaid ? <Ranking {...props} /> : null}
      {isSaid ? <p>{words.canChange(formatInstant(round.closesAt))}</p> : null}
      <Form action={`${compareHref(round)}/yours`}>
        <ButtonGroup>
          {isSaid ? <Button>{words.finish}</Button> : null}
          {left > 0 ? (
            <Button href={compareHref(round)} variant="secondary">
              {words.more(left)}
            </Button>
          ) : null}
        </ButtonGroup>
      </Form>
      {own.length > 0 ? <Answers {...props} /> : null}
    </Task>
  );
}

function Ranking({ outcomes, ranked: { ranking, circles, unsaid } }: YoursPageProps) {
  const names = (places: readonly number[]) => places.map((place) => nameAt(outcomes, place));
  const hasEqual = ranking.some((places) => places.length > 1);
  return (
    <>
      <ol class="own-ranking" aria-label={words.yoursCaption}>
        {ranking.map((places) => (
          <li>
            {names(places).map((name) => (
              <span class="own-place">{name}</span>
            ))}
          </li>
        ))}
      </ol>
      {hasEqual ? <p>{words.together}</p> : null}
      {circles.map((circle) => (
        <p>{words.circle(names(circle))}</p>
      ))}
      {unsaid.length > 0 ? <p>{words.unsaid(names(unsaid))}</p> : null}
    </>
  );
}

function Answers({ round, outcomes, own }: YoursPageProps) {
  return (
    <Details summary={words.answers}>
      <ul>
        {own.map((answer) => (
          <li>
            {saidOf(outcomes, answer)}{' '}
            <a href={`${compareHref(round)}?pair=${pairKey(answer.pair)}`}>
              {words.change}
              <span class="govuk-visually-hidden">
                {' '}
                {words.changeOf(nameAt(outcomes, answer.pair[0]), nameAt(outcomes, answer.pair[1]))}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );
}
