import type { Temporal } from 'temporal-polyfill';
import { daysLate } from '../../accountability/promises/promises.rules.ts';
import { Button } from '../../web/govuk/button.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { EvidenceBadge } from '../../web/icons/evidence-badge.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Band, Empty } from '../../web/shell/layout.tsx';
import { useView } from '../../web/shell/view.ts';
import type { HomeFacts, NearPromise } from './home-facts.rules.ts';
import { furthestLevel } from './near.rules.ts';
import { districtOf, nearHref, type PlaceAsk } from './place-ask.rules.ts';
import { words as home } from './words.en.ts';

const words = home.near;

type PromisedNearProps = Pick<HomeFacts, 'promises' | 'today'> & { readonly place: PlaceAsk };

/** What was promised where the visitor lives: found by the first half of a postcode, which is not kept. */
export function PromisedNear({ promises, today, place }: PromisedNearProps) {
  const district = districtOf(place);
  const { region } = useView();
  return (
    <Band>
      <h2 id="near">{district ? words.headingIn(district.name) : words.heading}</h2>
      <PostcodeForm place={place} region={region} />
      {place.kind === 'which' ? <WhichDistrict {...place} /> : null}
      {!district && promises.length > 0 ? (
        <p class="note">{region ? words.anywhere(region) : words.anywherePlain}</p>
      ) : null}
      {promises.length === 0 ? <NothingPromised district={district?.name} /> : null}
      {promises.length > 0 ? (
        <ul class="list">
          {promises.map((promise) => (
            <PromiseRow promise={promise} today={today} />
          ))}
        </ul>
      ) : null}
      <p>
        <a href={district ? `/promises?district=${district.slug}` : '/promises'}>{words.toSee}</a>
      </p>
      <p>
        <a href="/account">{words.account}</a>
      </p>
      {district ? (
        <p>
          <a href={`/districts/${district.slug}`}>{words.all(district.name)}</a>
        </p>
      ) : null}
    </Band>
  );
}

function PostcodeForm({ place, region }: { readonly place: PlaceAsk; readonly region: string }) {
  const error = errorOf(place, region);
  return (
    <>
      <FormErrors errors={error ? { postcode: error } : {}} />
      <Form action="/#near" method="get" class="search" role="search">
        <TextInput
          name="postcode"
          label={words.label}
          hint={words.hint}
          error={error}
          value={'typed' in place ? place.typed : undefined}
          autocomplete="postal-code"
          autocapitalize="characters"
        />
        <Button>{words.act}</Button>
      </Form>
    </>
  );
}

function errorOf(place: PlaceAsk, region: string): string | undefined {
  if (place.kind === 'malformed') return words.malformed;
  return place.kind === 'outside' ? words.outside(place.outward, region) : undefined;
}

function WhichDistrict({ outward, districts }: Extract<PlaceAsk, { kind: 'which' }>) {
  return (
    <div class="empty">
      <p>
        {words.which(
          outward,
          districts.map(({ name }) => name),
        )}
      </p>
      <ul class="take">
        {districts.map((district) => (
          <li>
            <a href={nearHref(district)}>{district.name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type PromiseRowProps = { readonly promise: NearPromise; readonly today: Temporal.PlainDate };

function PromiseRow({ promise, today }: PromiseRowProps) {
  const { bodySlug, promiseId, title, unit, place, supplierName, dueOn, timing, seeable, levels, rate } =
    promise;
  const level = furthestLevel(levels);
  const href = `/promises/${bodySlug}/${promiseId}`;
  const isLate = timing === 'late';
  return (
    <li>
      {level ? <EvidenceBadge level={level} /> : <span class="note">{words.noBadge}</span>}
      <div>
        <a href={href}>{words.promised(rate ?? { quantity: levels.promised }, unit, title, place)}</a>
        <span class="note">
          {isLate ? words.late(supplierName, daysLate(dueOn, today)) : words.due(supplierName, dueOn)}
          {seeable && timing !== 'kept' && levels.witnessed === 0 && daysLate(dueOn, today) > 0 ? (
            <>
              {' · '}
              <a href={href}>{words.seen}</a>
            </>
          ) : null}
        </span>
      </div>
    </li>
  );
}

function NothingPromised({ district }: { readonly district: string | undefined }) {
  return (
    <Empty>
      <h3>{words.emptyTitle}</h3>
      <p>{district ? words.emptyIn(district) : words.empty}</p>
      <p>
        <a href="/contracts">{words.emptyLink}</a>
      </p>
    </Empty>
  );
}
