import type { Temporal } from 'temporal-polyfill';
import type { SpokenGround } from '../../../participation/network/moderation.rules.ts';
import { groundNames } from '../../../participation/network/moderation.words.en.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { words as listWords } from '../listing/words.en.ts';
import { standingOfMatch } from '../matching/match.rules.ts';
import type { Match } from '../matching/matches.queries.ts';
import { words as matchWords } from '../matching/words.en.ts';
import { matchHref } from '../matching/write-to-other.ts';
import type { Need } from '../needs.queries.ts';
import { standingOfNeed } from '../standing.rules.ts';
import { needRows } from './need-rows.ts';
import { needHref } from './search-need.ts';
import { words } from './words.en.ts';

const text = words.own;

type OwnNeedProps = {
  readonly need: Need;
  readonly matches: readonly Match[];
  readonly today: Temporal.PlainDate;
  readonly ownHref: string;
};

/** A need as its group sees it: how it stands, what suppliers answered, and what can be done. */
export function OwnNeedPage({ need, matches, today, ownHref }: OwnNeedProps) {
  const isShown = need.state === 'shown';
  const canEnd = isShown || need.state === 'waiting';
  return (
    <Task>
      <BackLink href={`/groups/${need.groupSlug}`}>{text.back}</BackLink>
      <h1>{need.title}</h1>
      <p class="lede">
        {text.state[need.state]} {isShown ? `${listWords.standing[standingOfNeed(need, today)]}.` : null}
      </p>
      {need.state === 'declined' ? (
        <InsetText>
          {text.declined(groundNames[(need.ground ?? 'unclear') as SpokenGround], need.reason)}
        </InsetText>
      ) : null}
      {isShown ? <Answers matches={matches} today={today} /> : null}
      <SummaryList rows={needRows(need)} />
      {isShown ? (
        <p>
          <a href={`${ownHref}/extend`}>{text.extend}</a>
        </p>
      ) : null}
      {canEnd ? (
        <p>
          <a href={`${ownHref}/end`}>{text.end}</a>
        </p>
      ) : null}
      {isShown ? (
        <p>
          <a href={needHref(need.needId)}>{text.public}</a>
        </p>
      ) : null}
    </Task>
  );
}

function Answers({ matches, today }: Pick<OwnNeedProps, 'matches' | 'today'>) {
  return (
    <section>
      <h2>{text.answers}</h2>
      {matches.length === 0 ? <p>{text.noAnswers}</p> : null}
      <ul class="list">
        {matches.map((match) => (
          <li>
            <div>
              <a href={matchHref(match.matchId)}>
                {listWords.need.agreedLine(match.supplierName, match.quantity, match.unit, match.onDay)}
              </a>
              <span class="note">{matchWords.standing[standingOfMatch(match, today)]}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
