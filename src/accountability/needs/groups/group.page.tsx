import type { Temporal } from 'temporal-polyfill';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Empty, Task } from '../../../web/shell/layout.tsx';
import { words as listWords } from '../listing/words.en.ts';
import type { Need } from '../needs.queries.ts';
import { leftOfOffer } from '../offers/offer.rules.ts';
import type { Offer } from '../offers/offers.queries.ts';
import { standingOfNeed } from '../standing.rules.ts';
import type { Group } from './groups.queries.ts';
import { ownNeedHref } from './visit-group.ts';
import { words } from './words.en.ts';

const text = words.home;

export type GroupPageProps = {
  readonly group: Group;
  readonly needs: readonly Need[];
  readonly offers: readonly Offer[];
  readonly today: Temporal.PlainDate;
  /** Somebody of the public body writes for a volunteer on the telephone. */
  readonly byPhone: boolean;
  readonly form: FormState;
};

/** A group’s own page: say what you need, see what became of it, ask for what is offered. */
export function GroupPage({ group, needs, offers, today, byPhone, form }: GroupPageProps) {
  const draft = needs.find(({ state }) => state === 'draft');
  return (
    <Task>
      <BackLink href={byPhone ? `/work/${group.bodySlug}/needs` : '/groups'}>
        {byPhone ? text.backToDesk : text.back}
      </BackLink>
      <FormErrors errors={form.errors} />
      <p class="kicker">{text.kicker(group.districtName)}</p>
      <h1>{group.name}</h1>
      {byPhone ? <InsetText>{text.byPhone}</InsetText> : null}
      {group.state === 'waiting' ? <InsetText>{text.waiting(group.bodyName)}</InsetText> : null}
      {group.state === 'declined' ? <InsetText>{text.declined(group.reason)}</InsetText> : null}
      {group.state === 'declined' ? null : (
        <Form action={`/groups/${group.slug}`}>
          <Button>{draft ? text.goOn(draft.title) : text.post}</Button>
        </Form>
      )}
      <section>
        <h2>{text.needs}</h2>
        {needs.length === 0 ? <p>{text.noNeeds}</p> : null}
        <ul class="list">
          {needs.map((need) => (
            <li>
              <div>
                <a href={ownNeedHref(need)}>{need.title || text.post}</a>
                <span class="note">
                  {need.state === 'shown'
                    ? listWords.standing[standingOfNeed(need, today)]
                    : listWords.states[need.state]}
                </span>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Offered group={group} offers={offers} />
    </Task>
  );
}

function Offered({ group, offers }: Pick<GroupPageProps, 'group' | 'offers'>) {
  return (
    <section>
      <h2>{text.offers}</h2>
      {offers.length === 0 ? (
        <Empty>
          <p>{listWords.offers.none}</p>
        </Empty>
      ) : (
        <p>{text.offersLede(group.districtName)}</p>
      )}
      <ul class="list">
        {offers.map((offer) => (
          <li>
            <div>
              <a href={`/groups/${group.slug}/offers/${offer.offerId}`}>{offer.title}</a>
              <span class="note">
                {listWords.offers.line(offer.supplierName, leftOfOffer(offer), offer.unit, offer.endsOn)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
