import { handOver, type Outcome } from '../edge/outcomes.ts';
import { atomFeed, type Feed, jsonFeed } from './write-feed.ts';

/** A feed as its reader asked for it: Atom, or JSON with `?as=json`. */
export function handOverFeed(feed: Feed, query: URLSearchParams, name: string): Outcome {
  return handOver(
    query.get('as') === 'json'
      ? {
          fileName: `${name}.json`,
          mediaType: 'application/feed+json; charset=UTF-8',
          content: jsonFeed(feed),
          isShown: true,
        }
      : {
          fileName: `${name}.atom`,
          mediaType: 'application/atom+xml; charset=UTF-8',
          content: atomFeed(feed),
          isShown: true,
        },
  );
}
