import { transact } from '../../acts/transact.ts';
import { type Outcome, type Screen, showScreen } from '../../web/edge/outcomes.ts';
import { type Route, type RouteSpec, route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { keyOf } from '../tenders/find-procurement.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { scoringHref } from '../tenders/procurement-hrefs.rules.ts';
import type { Barred } from './barred.rules.ts';
import { isStillBlind } from './blind.queries.ts';
import { findBarred } from './find-barred.ts';
import { barredScreens } from './words.en.ts';

type Purchase = Pick<Procurement, 'bodyId' | 'id' | 'bodySlug' | 'slug'>;
type Held = Barred | 'still-scoring';

/**
 * A desk of a purchase on which somebody can influence who wins: whoever acts for a bidder or stood aside meets one page
 * instead of it, and none of its acts (Procurement Act 2023 ss.81 to 83). `joinsNames` is for desks on which letters,
 * bidders and prices stand together: an evaluator whose scores do not stand yet waits, whatever other hat they wear.
 */
export function heldBack<O, F>(
  desk: { readonly of: (object: O) => Purchase; readonly joinsNames: boolean },
  spec: RouteSpec<O, F>,
): Route {
  const { post } = spec;
  return route<O, F>({
    ...spec,
    async page(at, object, form) {
      const purchase = desk.of(object);
      const { personId } = theActor(at);
      const held = await transact(at.db, theActor(at), (tx) =>
        findHeld(tx, keyOf(purchase), { personId, joinsNames: desk.joinsNames }),
      );
      return held ? heldScreen(held, purchase) : spec.page(at, object, form);
    },
    ...(post && {
      async post(act): Promise<Outcome> {
        const purchase = desk.of(act.object);
        const { personId } = act.by.actor;
        const held = await findHeld(act.tx, keyOf(purchase), { personId, joinsNames: desk.joinsNames });
        return held ? showScreen(heldScreen(held, purchase)) : post(act);
      },
    }),
  });
}

async function findHeld(
  tx: Parameters<typeof findBarred>[0],
  key: ProcurementKey,
  { personId, joinsNames }: { readonly personId: string; readonly joinsNames: boolean },
): Promise<Held | null> {
  const barred = await findBarred(tx, key, personId);
  if (barred || !joinsNames) return barred;
  return (await isStillBlind(tx, key, personId)) ? 'still-scoring' : null;
}

function heldScreen(held: Held, purchase: Purchase): Screen {
  const { title, body, act } = { act: null, ...barredScreens[held] };
  return {
    title,
    status: 403,
    body: (
      <>
        <h1>{title}</h1>
        <p>{body}</p>
        {act ? (
          <p>
            <a href={scoringHref(purchase)}>{act}</a>
          </p>
        ) : null}
      </>
    ),
  };
}
