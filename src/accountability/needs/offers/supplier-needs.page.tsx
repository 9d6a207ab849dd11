import type { Temporal } from 'temporal-polyfill';
import { NeedLine } from '../listing/need-card.tsx';
import { standingOfMatch } from '../matching/match.rules.ts';
import type { Match } from '../matching/matches.queries.ts';
import type { OwedPromise } from '../matching/owed.queries.ts';
import { words as matchWords } from '../matching/words.en.ts';
import { matchHref } from '../matching/write-to-other.ts';
import type { Need } from '../needs.queries.ts';
import { needHref } from '../posting/search-need.ts';
import { leftOfOffer } from './offer.rules.ts';
import type { Offer } from './offers.queries.ts';
import { words } from './words.en.ts';

const text = words.desk;
export type SupplierNeedsProps = {
  readonly needs: readonly Need[];
  readonly owed: readonly OwedPromise[];
  readonly offers: readonly Offer[];
  readonly matches: readonly Match[];
  readonly today: Temporal.PlainDate;
};

/** A supplier’s desk of needs: what fits its promises, what is agreed, what it offers. */
export function SupplierNeedsPage({ needs, owed, offers, matches, today }: SupplierNeedsProps) {
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      {needs.length === 0 ? <p>{text.none}</p> : null}
      <ul class="list">
        {needs.map((need) => (
          <NeedLine need={need} today={today} href={`${needHref(need.needId)}/propose`} />
        ))}
      </ul>
      <Matches matches={matches} today={today} />
      <Offers offers={offers} />
      <Owed owed={owed} />
      <p>
        <a href="/needs">{text.all}</a>
      </p>
    </>
  );
}

function Matches({ matches, today }: Pick<SupplierNeedsProps, 'matches' | 'today'>) {
  return (
    <section>
      <h2>{text.matches}</h2>
      {matches.length === 0 ? <p>{text.noMatches}</p> : null}
      <ul class="list">
        {matches.map((match) => (
          <li>
            <div>
              <a href={matchHref(match.matchId)}>{match.needTitle}</a>
              <span class="note">{text.line(match.groupName, match.quantity, match.unit, match.onDay)}</span>
              <span class="note">{matchWords.standing[standingOfMatch(match, today)]}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Owed({ owed }: Pick<SupplierNeedsProps, 'owed'>) {
  return (
    <section>
      <h2>{text.owed}</h2>
      {owed.length === 0 ? <p>{text.noOwed}</p> : null}
      <ul class="list">
        {owed.map((promise) => (
          <li>
            <div>
              <a href={`/supplier/needs/offer/${promise.bodySlug}/${promise.promiseId}`}>{promise.title}</a>
              <span class="note">{text.owedLine(promise.owed, promise.unit, promise.bodyName)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offers({ offers }: Pick<SupplierNeedsProps, 'offers'>) {
  return (
    <section>
      <h2>{text.offers}</h2>
      {offers.length === 0 ? <p>{text.noOffers}</p> : null}
      <ul class="list">
        {offers.map((offer) => (
          <li>
            <div>
              {offer.title}
              <span class="note">
                {text.offerLine(
                  text.states[offer.state],
                  words.amount(leftOfOffer(offer), offer.unit),
                  offer.endsOn,
                )}
              </span>
              {offer.state === 'waiting' || offer.state === 'shown' ? (
                <a href={`/supplier/needs/offers/${offer.offerId}/take-back`}>
                  {text.takeBack}
                  <span class="govuk-visually-hidden">: {offer.title}</span>
                </a>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
