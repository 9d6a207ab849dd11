import { formatInstant } from '../../../values/dates.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import type { Panel } from '../panels.queries.ts';
import { words } from './words.en.ts';

/** How the lot works, in plain words. */
export function HowPage({ panel }: { readonly panel: Panel }) {
  return (
    <div class="task">
      <BackLink href={`/panels/${panel.slug}`}>{words.back}</BackLink>
      <h1>{words.howTitle}</h1>
      <p class="lede">{words.howLede}</p>
      {words.how.map(({ title, text }) => (
        <>
          <h2>{title}</h2>
          {text.map((sentences) => (
            <p>{sentences}</p>
          ))}
        </>
      ))}
      <h2>{words.thisOne}</h2>
      <p>{words.thisSeed(panel.seedSource ?? '')}</p>
      <p>{words.thisTime(panel.drawsAt ? formatInstant(panel.drawsAt) : '')}</p>
      {panel.householdRule ? <p>{words.household}</p> : null}
      {panel.drawnAt ? (
        <p>
          <a href={`/panels/${panel.slug}/result`}>{words.resultLink}</a>
        </p>
      ) : null}
    </div>
  );
}
