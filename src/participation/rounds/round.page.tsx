import { Columns } from '../../web/shell/layout.tsx';
import { FollowLink } from '../following/follow-link.tsx';
import { HowItIsCounted } from './how-it-is-counted.tsx';
import { InvolvementLadder } from './involvement-ladder.tsx';
import { PurchaseFacts } from './purchase-facts.tsx';
import { QuestionsPreview } from './questions-preview.tsx';
import type { RoundState } from './round.rules.ts';
import { RoundAct } from './round-act.tsx';
import { RoundLine } from './round-line.tsx';
import type { Round, RoundOutcome } from './rounds.queries.ts';
import type { SeedStatement } from './seed-statements.queries.ts';
import type { SetAside } from './set-aside.rules.ts';
import { WaysList } from './ways-list.tsx';
import { words } from './words.en.ts';

export type RoundPageProps = {
  readonly round: Round;
  readonly state: RoundState;
  readonly outcomes: readonly RoundOutcome[];
  readonly answersInTens: number;
  /** Whether the body that asked has answered. */
  readonly isAnswered: boolean;
  /** The authority’s own statements, to read while the round is not open yet. */
  readonly seeds: readonly SeedStatement[];
  /** Null where no answers are. */
  readonly setAside: SetAside | null;
};

/** What is asked, what is being bought, what can still change and how far a say goes, and the one act. */
export function RoundPage(props: RoundPageProps) {
  const { round, state, outcomes, answersInTens, isAnswered, seeds, setAside } = props;
  const isOver = state === 'closed' || state === 'published';
  const isToCome = state === 'draft' || state === 'coming';
  return (
    <>
      <p class="kicker">{words.by(round.bodyName)}</p>
      <h1>{round.question || round.title}</h1>
      <RoundLine state={state} isAnswered={isAnswered} />
      <Columns kind="side">
        <div>
          <p class="lede">{round.about}</p>
          <RoundAct {...round} state={state} isAnswered={isAnswered} />
          {state === 'open' ? <SoFar tens={answersInTens} /> : null}
          {setAside ? <SetAsideLine slug={round.slug} setAside={setAside} /> : null}
          {outcomes.length > 0 ? <Outcomes outcomes={outcomes} isOver={isOver} /> : null}
          <WaysList round={round} isOver={isOver} />
        </div>
        <PurchaseFacts round={round} />
      </Columns>
      <InvolvementLadder round={round} />
      {isToCome && outcomes.length > 0 ? (
        <QuestionsPreview round={round} outcomes={outcomes} seeds={seeds} />
      ) : null}
      <HowItIsCounted round={round} isOver={isOver} />
      {state === 'draft' ? null : <Also round={round} />}
    </>
  );
}

function Outcomes({ outcomes, isOver }: Pick<RoundPageProps, 'outcomes'> & { readonly isOver: boolean }) {
  return (
    <>
      <h2>{(isOver ? words.outcomesTitlePast : words.outcomesTitle)(outcomes.length)}</h2>
      <ul class="list list-plain">
        {outcomes.map((outcome) => (
          <li>
            <strong>{outcome.plainName}</strong>
            <span class="note">{outcome.plainLine}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function SoFar({ tens }: { readonly tens: number }) {
  return <p class="note">{tens === 0 ? words.soFarFew : words.soFar(tens)}</p>;
}

function SetAsideLine({ slug, setAside }: { readonly slug: string; readonly setAside: SetAside }) {
  return (
    <p class="note">
      {words.setAside(setAside)} <a href={`/say/${slug}/answers-set-aside`}>{words.setAsideLink}</a>
    </p>
  );
}

/** What else anyone can do about a round: say what it leaves out, and hear what becomes of it. */
function Also({ round }: { readonly round: Round }) {
  return (
    <>
      <h2>{words.alsoTitle}</h2>
      <p>{words.missingLede}</p>
      <p>
        <a href={`/say/${round.slug}/missing`}>{words.missingLink}</a>
      </p>
      <FollowLink kind="round" slug={round.slug} />
      <ul class="take">
        <li>
          <a href={`/network/rounds/${round.slug}`}>{words.talk}</a>
        </li>
        <li>
          <a href={`/say/${round.slug}/workshops`}>{words.workshops}</a>
        </li>
        <li>
          <a href={`/network/${round.bodySlug}`}>{words.newsAndEvents(round.bodyName)}</a>
        </li>
        <li>
          <a href={`/say/${round.slug}?as=json`}>{words.data}</a>
        </li>
      </ul>
    </>
  );
}
