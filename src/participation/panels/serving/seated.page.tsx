import { scoringHref } from '../../../procurement/tenders/procurement-hrefs.rules.ts';
import { Details } from '../../../web/govuk/details.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { trainingHref } from '../../training/hrefs.rules.ts';
import type { Panel } from '../panels.queries.ts';
import type { Conduct } from './conduct.ts';
import { ConductText } from './conduct-text.tsx';
import { DaysForm, type DaysFormProps } from './days-form.tsx';
import { myExpensesHref, mySeatHref } from './hrefs.rules.ts';
import { NeedsForm, PaidHowForm } from './own-forms.tsx';
import type { Seat } from './seats.queries.ts';
import { words } from './words.en.ts';

export type SeatedPageProps = DaysFormProps & {
  readonly seat: Seat;
  readonly conduct: Conduct;
  readonly lessonsLeft: number;
  readonly saved: string | undefined;
};

/** Everything for somebody who sits on a panel: what to do next, their days, what they need, what they are paid. */
export function SeatedPage(props: SeatedPageProps) {
  const { panel, seat, conduct, saved } = props;
  return (
    <Task>
      <FormErrors errors={props.form.errors} />
      <h1>{words.seated}</h1>
      <p class="lede">{words.seatedLede(panel.title)}</p>
      {saved ? <InsetText>{saved}</InsetText> : null}
      <h2>{words.next}</h2>
      <NextThings {...props} />
      <h2>{words.dates}</h2>
      <DaysForm {...props} />
      <h2>{words.expenses}</h2>
      <p>
        <a href={myExpensesHref(panel)}>{words.expensesAct}</a>
      </p>
      <PaidHowForm panel={panel} seat={seat} form={props.form} />
      <NeedsForm panel={panel} seat={seat} form={props.form} />
      <Details summary={words.conduct}>
        <ConductText conduct={conduct} />
      </Details>
      <h2>{words.stop}</h2>
      <p>{words.stopLede}</p>
      <p>
        <a href={`${mySeatHref(panel)}/stop`}>{words.stopAct}</a>
      </p>
    </Task>
  );
}

function NextThings({ panel, seat, lessonsLeft }: SeatedPageProps) {
  if (panel.purpose === 'monitor')
    return (
      <p>
        {words.watching} <a href={promisesHref(panel)}>{words.watchingAct}</a>
      </p>
    );
  return (
    <ul>
      <li>
        {words.lessons(lessonsLeft)} <a href={trainingHref}>{words.lessonsAct}</a>
      </li>
      <li>
        {seat.appointedAt ? (
          <>
            {words.scoring} <a href={scoringHref(placeOf(panel))}>{words.scoringAct}</a>
          </>
        ) : (
          words.scoringLater
        )}
      </li>
    </ul>
  );
}

/** Every promise of what the panel watches: from each one a monitor files a visit. */
function promisesHref({ bodySlug, procurementSlug }: Panel): string {
  return `/contracts/${bodySlug}/${procurementSlug}/promises`;
}

function placeOf({ bodySlug, procurementSlug }: Panel) {
  return { bodySlug, slug: procurementSlug };
}

/** For somebody who said no, gave up their seat, or could not keep it. */
export function EndedPage({ panel, seat }: Pick<SeatedPageProps, 'panel' | 'seat'>) {
  const said = { 'said-no': words.declined, silent: words.givenAway, left: words.left, link: words.linked };
  const hadSeat = seat.state === 'left';
  return (
    <Task>
      <h1>{seat.endedWhy === 'silent' ? words.title(panel.title) : words.thanks}</h1>
      <p>{said[seat.endedWhy ?? 'said-no']}</p>
      {hadSeat ? (
        <p>
          <a href={myExpensesHref(panel)}>{words.expensesAct}</a>
        </p>
      ) : null}
    </Task>
  );
}
