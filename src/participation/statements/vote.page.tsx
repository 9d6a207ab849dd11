import { Progress } from '../../web/charts/progress.tsx';
import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { ErrorMessage } from '../../web/govuk/error-message.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { whence } from './statement-card.page.tsx';
import type { Statement } from './statements.queries.ts';
import { type VoteWord, voteWord, voteWords } from './vote.rules.ts';
import type { OwnVote } from './votes.queries.ts';
import { words } from './words.en.ts';

export type VotePageProps = {
  readonly round: Round;
  readonly statement: Statement;
  /** What this person said of it before. */
  readonly before: VoteWord | undefined;
  /** What they said a moment ago of another. */
  readonly last: OwnVote | undefined;
  readonly done: number;
  readonly total: number;
  readonly errors: Errors;
};

/** One statement, three answers, how far one has come, and the way out. */
export function VotePage(props: VotePageProps) {
  const { round, statement, before, last, done, total, errors } = props;
  const action = `/say/${round.slug}/statements`;
  return (
    <Task>
      <FormErrors errors={errors} ids={{ vote: 'vote-agree' }} />
      {last ? <LastVote last={last} action={action} /> : null}
      <h1 class="statement-asked">
        <span class="kicker">{words.voteAsk}</span>
        <span class="statement-text">{words.quoted(statement.text)}</span>
      </h1>
      <p class="note">{whence(statement, round.bodyName)}</p>
      {before ? <p class="note">{words.voteBefore(before)}</p> : null}
      <Form action={action} class="votes">
        <input type="hidden" name="statement" value={String(statement.number)} />
        {errors['vote'] ? <ErrorMessage id="vote-error">{errors['vote']}</ErrorMessage> : null}
        {voteWords.map((word) => (
          <Button
            name="vote"
            value={word}
            id={`vote-${word}`}
            class={`vote vote-${word}`}
            variant="secondary"
          >
            {words.votes[word]}
          </Button>
        ))}
      </Form>
      <p class="note">{words.passMeans}</p>
      <HowFar done={done} total={total} />
      <Stop slug={round.slug} done={done} />
      <OtherWays slug={round.slug} />
    </Task>
  );
}

function LastVote({ last, action }: { readonly last: OwnVote; readonly action: string }) {
  return (
    <p class="said">
      {words.voteLast(voteWord(last.vote), last.text)}{' '}
      <a href={`${action}?number=${last.number}`}>{words.voteChange}</a>
    </p>
  );
}

function HowFar({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    <>
      <p class="statement-progress">{words.voteProgress(done, total)}</p>
      <Progress done={done} total={total} />
    </>
  );
}

/** Ends for now: whoever has said something gets their receipt. */
function Stop({ slug, done }: { readonly slug: string; readonly done: number }) {
  if (done === 0) return <p class="note">{words.stopMeans}</p>;
  return (
    <Form action={`/say/${slug}/statements`}>
      <p class="note">{words.stopMeans}</p>
      <Button name="act" value="finish" variant="secondary">
        {words.stop}
      </Button>
    </Form>
  );
}

/** Everything else there is to do with statements. */
export function OtherWays({ slug }: { readonly slug: string }) {
  const at = `/say/${slug}/statements`;
  const ways = ['propose', 'yours', 'all', 'map'] as const;
  return (
    <ul class="statement-ways">
      {ways.map((way) => (
        <li>
          <a href={`${at}/${way}`}>{words.ways[way]}</a>
        </li>
      ))}
      <li>
        <a href={`/say/${slug}`}>{words.backToRound}</a>
      </li>
    </ul>
  );
}

type NothingLeftProps = { readonly round: Round; readonly done: number; readonly total: number };

/** Every statement answered, or none to answer yet. */
export function NothingLeftPage({ round, done, total }: NothingLeftProps) {
  return (
    <Task>
      <h1>{total === 0 ? words.noneTitle : words.allTitle(total)}</h1>
      <p class="lede">{total === 0 ? words.noneBody : words.allBody}</p>
      {done > 0 ? (
        <Form action={`/say/${round.slug}/statements`}>
          <Button name="act" value="finish">
            {words.finish}
          </Button>
        </Form>
      ) : null}
      <OtherWays slug={round.slug} />
    </Task>
  );
}
