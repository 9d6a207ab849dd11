import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { words as voiceWords } from '../voice/words.en.ts';
import { type AskedPair, pairKey } from './next-pair.rules.ts';
import { MOST_PER_PERSON } from './one-voice.rules.ts';
import type { OwnComparison } from './own-ranking.rules.ts';
import { words } from './words.en.ts';

export type ComparePageProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly asked: AskedPair;
  readonly own: readonly OwnComparison[];
  /** How many pairs there are. */
  readonly pairs: number;
  /** What was said a moment ago of another pair. */
  readonly last: OwnComparison | undefined;
  readonly errors: Errors;
};

/** Two outcomes, one question; how far one has come, and the way out. */
export function ComparePage(props: ComparePageProps) {
  const { round, outcomes, asked, own, errors } = props;
  const before = own.find(({ pair }) => pairKey(pair) === pairKey(asked.pair));
  return (
    <Task>
      <FormErrors errors={errors} ids={{ prefer: `prefer-${asked.shown[0]}` }} />
      <p class="kicker">
        <a href={`/say/${round.slug}`}>{round.question}</a>
      </p>
      <h1>{words.ask}</h1>
      {before ? <p class="note">{saidBefore(outcomes, before)}</p> : null}
      <Form action={compareHref(round)} class="compare">
        <input type="hidden" name="pair" value={pairKey(asked.pair)} />
        <div class="compare-pair">
          <Choice outcomes={outcomes} place={asked.shown[0]} />
          <p class="compare-or">{words.or}</p>
          <Choice outcomes={outcomes} place={asked.shown[1]} />
        </div>
        <Button name="prefer" value="skip" variant="secondary">
          {words.skip}
        </Button>
      </Form>
      {props.last ? <LastSaid {...props} last={props.last} /> : null}
      <HowFar {...props} />
      <HowItIsKept />
    </Task>
  );
}

export function compareHref({ slug }: Pick<Round, 'slug'>): string {
  return `/say/${slug}/compare`;
}

/** The plain name of the outcome at a place of the round, from 1. */
export function nameAt(outcomes: readonly RoundOutcome[], place: number): string {
  return outcomes[place - 1]?.plainName ?? '';
}

/** What somebody said of a pair, in a sentence. */
export function saidOf(outcomes: readonly RoundOutcome[], { pair, preferred }: OwnComparison): string {
  const [first, second] = pair.map((place) => nameAt(outcomes, place)) as [string, string];
  if (preferred === 0) return words.lastSkipped(first, second);
  return preferred === 1 ? words.lastSaid(first, second) : words.lastSaid(second, first);
}

function saidBefore(outcomes: readonly RoundOutcome[], { pair, preferred }: OwnComparison): string {
  if (preferred === 0) return words.skippedBefore;
  return words.saidBefore(nameAt(outcomes, preferred === 1 ? pair[0] : pair[1]));
}

function Choice({ outcomes, place }: { readonly outcomes: readonly RoundOutcome[]; readonly place: number }) {
  return (
    <button type="submit" name="prefer" value={String(place)} id={`prefer-${place}`} class="compare-choice">
      <strong>{nameAt(outcomes, place)}</strong> <span>{outcomes[place - 1]?.plainLine}</span>
    </button>
  );
}

function LastSaid({ round, outcomes, last }: ComparePageProps & { readonly last: OwnComparison }) {
  return (
    <Form action={compareHref(round)} class="said">
      <input type="hidden" name="pair" value={pairKey(last.pair)} />
      <p>{saidOf(outcomes, last)}</p>
      <button type="submit" name="act" value="undo" class="link-button">
        {words.undo}
      </button>
    </Form>
  );
}

function HowFar({ round, own, pairs }: ComparePageProps) {
  const compared = own.filter(({ preferred }) => preferred !== 0).length;
  const isFull = pairs > MOST_PER_PERSON && compared >= MOST_PER_PERSON;
  return (
    <>
      <p class="note" hidden data-compare-keys>
        {words.keys}
      </p>
      <p>{words.progress(compared, own.length - compared, pairs)}</p>
      {isFull ? <p>{words.fullSay(MOST_PER_PERSON)}</p> : null}
      {own.length > 0 ? (
        <Button href={`${compareHref(round)}/yours`} variant="secondary">
          {words.stop}
        </Button>
      ) : null}
    </>
  );
}

function HowItIsKept() {
  return (
    <>
      <p>
        <strong>{voiceWords.never}</strong>
      </p>
      <Details summary={voiceWords.secrecy}>
        <ul>
          {voiceWords.secrecyLines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}
