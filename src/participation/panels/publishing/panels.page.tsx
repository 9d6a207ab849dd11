import { formatInstant } from '../../../values/dates.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Card, Columns } from '../../../web/shell/layout.tsx';
import { trainingHref } from '../../training/hrefs.rules.ts';
import type { PanelState } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { words as panelWords } from '../words.en.ts';
import { words } from './words.en.ts';

export type PanelsPageProps = { readonly panels: readonly { panel: Panel; state: PanelState }[] };

/** What can be joined now comes first, then what opens soon, then what is over. */
export function PanelsPage({ panels }: PanelsPageProps) {
  const open = panels.filter(({ state }) => state === 'recruiting');
  const soon = panels.filter(({ state }) => state === 'coming');
  const later = panels.filter(({ state }) => state !== 'recruiting' && state !== 'coming');
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p class="lede">{words.listLede}</p>
      <h2>{words.openTitle}</h2>
      {open.length === 0 ? (
        <p class="empty">{words.openNone}</p>
      ) : (
        <Columns kind="two">
          {open.map(({ panel }) => (
            <Card title={panel.title}>
              <p>{panel.about}</p>
              <p class="note">
                {words.of(panel.bodyName, panel.seats ?? 0)}{' '}
                {panel.closesAt ? words.until(formatInstant(panel.closesAt)) : ''}
              </p>
              <Button href={`/panels/${panel.slug}`}>
                {words.putIn}
                <span class="govuk-visually-hidden">: {panel.title}</span>
              </Button>
            </Card>
          ))}
        </Columns>
      )}
      <Others title={words.soonTitle} panels={soon} />
      <Others title={words.laterTitle} panels={later} />
      <p>
        <a href={trainingHref}>{words.lessonsLink}</a>
      </p>
    </>
  );
}

function Others({ title, panels }: PanelsPageProps & { readonly title: string }) {
  if (panels.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="take">
        {panels.map(({ panel, state }) => (
          <li>
            <a href={`/panels/${panel.slug}`}>{panel.title}</a>
            <span class="cell-note">
              {words.of(panel.bodyName, panel.seats ?? 0)} {panelWords.states[state]}.
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
