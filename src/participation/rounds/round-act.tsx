import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import type { RoundState } from './round.rules.ts';
import { words } from './words.en.ts';

type RoundActProps = {
  readonly slug: string;
  readonly state: RoundState;
  readonly minutes: number;
  readonly opensAt: Temporal.Instant;
  readonly closesAt: Temporal.Instant;
  readonly mandateDueOn: Temporal.PlainDate;
  readonly isAnswered: boolean;
};

/** The one thing to do about a round now, and until when; or what comes next. */
export function RoundAct(round: RoundActProps) {
  if (round.state === 'open') {
    return (
      <>
        <Button href={`/say/${round.slug}/join`} isStart>
          {words.act(round.minutes)}
        </Button>
        <p class="note">{words.closesAt(formatInstant(round.closesAt))}</p>
      </>
    );
  }
  if (round.state === 'published') {
    return (
      <>
        <p class="lede">{words.over}</p>
        <p>
          <Button href={`/say/${round.slug}/results`}>{words.resultsLink}</Button>
        </p>
        <p>
          <a href={`/say/${round.slug}/mandate`}>
            {round.isAnswered ? words.answerLink : words.answerComing(formatDate(round.mandateDueOn))}
          </a>
        </p>
      </>
    );
  }
  if (round.state === 'closed')
    return (
      <p class="lede">{words.closedAt(formatInstant(round.closesAt), formatDate(round.mandateDueOn))}</p>
    );
  if (round.state === 'draft') return <p class="lede">{words.opensAt(formatInstant(round.opensAt))}</p>;
  return <p class="lede">{words.previewAt(formatInstant(round.opensAt))}</p>;
}
