import { formatInstant } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { WarningIcon } from '../../web/icons/warning-icon.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { DeskContents } from './desk-contents.tsx';
import type { DeskPage } from './desk-pages.rules.ts';
import type { NextAct } from './next-act.rules.ts';
import type { KindOfService, Procurement } from './procurement.rules.ts';
import { ProcurementFacts } from './procurement-facts.tsx';
import { deskHref, threadHref } from './procurement-hrefs.rules.ts';
import type { RegimeDecision } from './regime.rules.ts';
import { RegimeWords } from './regime-words.tsx';
import { procedureWarnings } from './warnings.words.en.ts';
import { words } from './words.en.ts';

type ProcurementPageProps = {
  readonly procurement: Procurement;
  readonly regime: RegimeDecision;
  readonly act: NextAct;
  /** Whether the viewer may open the page where it is done. */
  readonly mayAct: boolean;
  readonly mayChange: boolean;
  /** Those that the viewer may open, and that have something now. */
  readonly pages: readonly DeskPage[];
};

/** A procurement at the desk: what comes next, what it is, and which rules it falls under. */
export function ProcurementPage(props: ProcurementPageProps) {
  const { procurement, regime, act, mayAct, mayChange, pages } = props;
  return (
    <>
      <div class="desk-head">
        <h1>{procurement.title}</h1>
        <p>{procurement.summary}</p>
      </div>
      <Columns kind="side">
        <section>
          <h2>{words.overview.next}</h2>
          <Next procurement={procurement} act={act} mayAct={mayAct} />
          <h2>{words.overview.facts}</h2>
          <ProcurementFacts procurement={procurement} mayChange={mayChange} />
        </section>
        <section>
          <h2>{words.overview.regime}</h2>
          <Regime kind={procurement.kindOfService} regime={regime} />
        </section>
      </Columns>
      <section>
        <h2>{words.overview.pages}</h2>
        <DeskContents procurement={procurement} pages={pages} />
      </section>
    </>
  );
}

function Next({ procurement, act, mayAct }: Pick<ProcurementPageProps, 'procurement' | 'act' | 'mayAct'>) {
  const { text, act: label } = words.next[act];
  const href = hrefs[act](procurement);
  const due = procurement.bidsDueAt ? formatInstant(procurement.bidsDueAt) : '';
  const other = 'other' in words.next[act] ? words.next[act].other : null;
  return (
    <>
      <p>{typeof text === 'function' ? text(due) : text}</p>
      <p class="govuk-button-group">
        {mayAct ? <Button href={href}>{label}</Button> : null}
        {other ? <a href={`${deskHref(procurement)}/criteria`}>{other}</a> : null}
        {href === threadHref(procurement) ? null : (
          <a href={threadHref(procurement)}>{words.overview.publicPage}</a>
        )}
        <a href={`/work/${procurement.bodySlug}/panels`}>{words.overview.panels}</a>
      </p>
    </>
  );
}

/** Where each act is done. */
const hrefs: Record<NextAct, (procurement: Procurement) => string> = {
  // A procurement officer may look on; a commissioner prepares and announces there.
  voice: roundsHref,
  mandate: roundsHref,
  criteria: (procurement) => `${deskHref(procurement)}/criteria`,
  directAward: (procurement) => `${deskHref(procurement)}/plan`,
  bidsOpen: (procurement) => `${threadHref(procurement)}/tender`,
  bidsDue: (procurement) => `${deskHref(procurement)}/open-bids`,
  scores: (procurement) => `${deskHref(procurement)}/evaluators`,
  award: (procurement) => `${deskHref(procurement)}/award`,
  later: threadHref,
  givenUp: threadHref,
};

/** The body’s rounds, where residents are asked. */
function roundsHref({ bodySlug }: Procurement): string {
  return `/work/${bodySlug}/rounds`;
}

/** Which rules apply, and why the law may not let this be bought this way. */
function Regime({ kind, regime }: { readonly kind: KindOfService; readonly regime: RegimeDecision }) {
  return (
    <>
      <RegimeWords kind={kind} regime={regime} />
      {regime.warnings.map((warning) => (
        <>
          <p class="warning-line">
            <WarningIcon />
            <span>{procedureWarnings[warning].sentence}</span>
          </p>
          <p class="note">{words.overview.ruleSource(procedureWarnings[warning].source)}</p>
        </>
      ))}
    </>
  );
}
