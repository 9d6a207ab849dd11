import type { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../../values/dates.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Match } from '../matching/matches.queries.ts';
import type { Extension, Need } from '../needs.queries.ts';
import { needRows } from '../posting/need-rows.ts';
import { needHref } from '../posting/search-need.ts';
import { endingNames, words as postingWords } from '../posting/words.en.ts';
import { ageInDays, leftOf, standingOfNeed } from '../standing.rules.ts';
import { words } from './words.en.ts';

const text = words.need;

export type NeedPageProps = {
  readonly need: Need;
  readonly matches: readonly Match[];
  readonly extensions: readonly Extension[];
  readonly today: Temporal.PlainDate;
  /** A supplier, or somebody who may yet sign in as one. */
  readonly mayGive: boolean;
};

/** One need as everyone reads it: what is asked, what was agreed and came, and how long it has stood. */
export function NeedPage({ need, matches, extensions, today, mayGive }: NeedPageProps) {
  const standing = standingOfNeed(need, today);
  const age = need.shownAt ? ageInDays(londonDate(need.shownAt), today) : 0;
  const left = words.card.left(leftOf(need), need.quantity, need.unit);
  const ended = need.endedWhy;
  return (
    <Task>
      <BackLink href="/needs">{words.back}</BackLink>
      <p class="kicker">{words.standing[standing]}</p>
      <h1>{need.title}</h1>
      <p class="lede">
        {text.asks(need.groupName)} {standing === 'open' ? left : null}
      </p>
      {standing === 'unmet' ? <p>{text.unmet(age)}</p> : <p class="note">{words.age(age)}</p>}
      {ended && need.endedAt ? <p>{text.ended(endingNames[ended], londonDate(need.endedAt))}</p> : null}
      <SummaryList rows={needRows(need)} />
      <Agreed matches={matches} today={today} />
      <Extensions extensions={extensions} />
      <h2>{text.about(need.groupName)}</h2>
      <p>{need.groupAbout}</p>
      <p class="note">{text.contact}</p>
      {standing === 'open' && mayGive ? (
        <p>
          <a href={`${needHref(need.needId)}/propose`}>{text.propose}</a>
        </p>
      ) : null}
      <p>
        <a href={`${needHref(need.needId)}/report`}>{text.report}</a>
      </p>
    </Task>
  );
}

function Extensions({ extensions }: Pick<NeedPageProps, 'extensions'>) {
  if (extensions.length === 0) return null;
  return (
    <section>
      <h2>{text.extensions}</h2>
      <ul>
        {extensions.map(({ extendedAt, endedOn, endsOn, why }) => (
          <li>
            {text.extended(londonDate(extendedAt), endedOn, endsOn, postingWords.own.extendReasons[why])}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Agreed({ matches, today }: Pick<NeedPageProps, 'matches' | 'today'>) {
  if (matches.length === 0) return null;
  return (
    <section>
      <h2>{text.agreedTitle}</h2>
      <ul class="list">
        {matches.map((match) => (
          <li>
            <div>
              {text.agreedLine(match.supplierName, match.quantity, match.unit, match.onDay)}
              {saidOf(match, today).map((line) => (
                <span class="note">{line}</span>
              ))}
              <a href={`/promises/${match.bodySlug}/${match.promiseId}`}>
                {text.promise}
                <span class="govuk-visually-hidden">: {match.promiseTitle}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What each side says, apart, and whether the public body has checked it: three different things. */
function saidOf(match: Match, today: Temporal.PlainDate): string[] {
  const { givenQuantity, arrivedQuantity, unit, checked, onDay } = match;
  const { agreedSays } = text;
  if (givenQuantity === null && arrivedQuantity === null)
    return [onDay.until(today).sign < 0 ? agreedSays.waiting : agreedSays.none];
  return [
    ...(givenQuantity === null ? [] : [agreedSays.given(givenQuantity, unit)]),
    ...(arrivedQuantity === null ? [] : [agreedSays.arrived(arrivedQuantity, unit)]),
    ...(givenQuantity === null ? [] : [checked ? agreedSays.checked : agreedSays.unchecked]),
  ];
}
