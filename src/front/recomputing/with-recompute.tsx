import type { Screen } from '../../web/edge/outcomes.ts';
import type { Route } from '../../web/edge/route.ts';
import { Band } from '../../web/shell/layout.tsx';
import { WorkItOut } from '../../web/shell/work-it-out.tsx';
import { type Way, ways } from './ways.ts';

/** Routes whose pages say at their foot how their figures are made again. */
export function withRecompute(routes: readonly Route[]): readonly Route[] {
  return routes.map((route) => {
    const way = ways[route.path];
    return way ? { ...route, spec: { ...route.spec, page: withFoot(route.spec.page, way) } } : route;
  });
}

type Page = Route['spec']['page'];

function withFoot(page: Page, way: Way): Page {
  // A page that is the very same for everyone stays the very same, and is rendered once.
  const done = new WeakMap<Screen, Screen>();
  return async (at, object, form) => {
    const shown = await page(at, object, form);
    if (!('body' in shown)) return shown;
    const footed = done.get(shown) ?? addFoot(shown, way(at.params));
    if (shown.isForEveryone) done.set(shown, footed);
    return footed;
  };
}

function addFoot(shown: Screen, how: ReturnType<Way>): Screen {
  const foot = <WorkItOut how={how} />;
  const body = (
    <>
      {shown.body}
      {shown.wide ? <Band>{foot}</Band> : foot}
    </>
  );
  return { ...shown, body };
}
