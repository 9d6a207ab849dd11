import type { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../../values/dates.ts';
import type { Need } from '../needs.queries.ts';
import { needHref } from '../posting/search-need.ts';
import { ageInDays, leftOf, standingOfNeed } from '../standing.rules.ts';
import { words } from './words.en.ts';

type NeedLineProps = {
  readonly need: Need;
  readonly today: Temporal.PlainDate;
  readonly href?: string | undefined;
};

/** A need in a few lines: what, for whom it is asked, where and when, how much is left, and how long it has stood. */
export function NeedLine({ need, today, href }: NeedLineProps) {
  const { startsOn, endsOn, quantity, unit } = need;
  const standing = standingOfNeed(need, today);
  const left = words.card.left(leftOf(need), quantity, unit);
  const facts = [
    left,
    words.card.where(need.place, need.districtName),
    startsOn && endsOn ? words.range(startsOn, endsOn) : null,
  ];
  const age = need.shownAt ? words.age(ageInDays(londonDate(need.shownAt), today)) : null;
  return (
    <li>
      <div>
        <a href={href ?? needHref(need.needId)}>{need.title}</a>
        <span class="note">
          <bdi>{need.groupName}</bdi>
        </span>
        <span class="note">{facts.filter(Boolean).join(' · ')}</span>
        <span class="note">{[words.standing[standing], age].filter(Boolean).join(', ')}</span>
      </div>
    </li>
  );
}
