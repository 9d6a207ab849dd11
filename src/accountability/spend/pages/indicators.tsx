import { indicatorWords as words } from './indicators.words.en.ts';
import type { Indicator } from './read-indicators.ts';

/** What others have published of the region as a whole, each with its date and its source. */
export function Indicators({ indicators }: { readonly indicators: readonly Indicator[] }) {
  if (indicators.length === 0) return null;
  return (
    <section id="indicators">
      <h2>{words.title}</h2>
      <p>{words.lede}</p>
      <dl class="indicators">
        {indicators.map(({ name, figure, says, when, source, url }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <strong>{figure}</strong> {says}{' '}
              <span class="note">
                {words.of(when)} {url ? <a href={url}>{source}</a> : source}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
