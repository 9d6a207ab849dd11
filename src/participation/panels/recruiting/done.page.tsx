import type { Child } from 'hono/jsx';
import { formatInstant } from '../../../values/dates.ts';
import type { FormErrors as Errors } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { PanelState } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { askedOf } from './about-fields.tsx';
import { hrefOf } from './join-steps.ts';
import { ownCharacteristics } from './own-characteristics.ts';
import type { PoolMember } from './pool.queries.ts';
import { words } from './words.en.ts';

export type DonePageProps = {
  readonly panel: Panel;
  readonly member: PoolMember;
  readonly state: PanelState;
  readonly districtName: string;
  /** What the lot came to for them, once it is drawn. */
  readonly result: Child;
  /** Everybody until they are drawn. */
  readonly canWithdraw: boolean;
  readonly errors: Errors;
};

/**
 * Somebody’s own place in the pool: what they have told us (that, and not what, since a letter’s code opens this page
 * too), what happens next, and the way out.
 */
export function DonePage(props: DonePageProps) {
  const { panel, member, state, result, errors } = props;
  const [closes, draws] = [panel.closesAt, panel.drawsAt].map((at) => (at ? formatInstant(at) : ''));
  const isOpen = state === 'recruiting';
  return (
    <Task>
      <FormErrors errors={errors} />
      <p class="kicker">{panel.title}</p>
      {result ?? <h1>{words.doneTitle}</h1>}
      {result ? null : <p class="lede">{isOpen ? words.doneLede(closes ?? '') : words.closedLede}</p>}
      <SummaryList rows={rowsOf(props, isOpen)} />
      {result ? null : (
        <>
          <h2>{words.nextTitle}</h2>
          <ol>
            {words.next(closes ?? '', draws ?? '').map((text) => (
              <li>{text}</li>
            ))}
          </ol>
        </>
      )}
      <p>
        {words.number}: <code class="letters as-written">{member.id}</code>. {words.numberHint}
      </p>
      <p>
        <a href={`/panels/${panel.slug}`}>{words.backToPanel}</a>
      </p>
      {props.canWithdraw ? <Withdraw panel={panel} isOpen={isOpen} /> : null}
    </Task>
  );
}

function Withdraw({ panel, isOpen }: { readonly panel: Panel; readonly isOpen: boolean }) {
  return (
    <>
      <h2>{words.withdrawTitle}</h2>
      <p>{isOpen ? words.withdrawLede : words.withdrawClosedLede}</p>
      <Form action={hrefOf(panel, 'done')}>
        <Button variant="secondary">{words.withdrawAct}</Button>
      </Form>
    </>
  );
}

function rowsOf({ panel, member, districtName }: DonePageProps, isOpen: boolean) {
  const own = ownCharacteristics(member);
  const hasHelp = member.availability.length > 0 || member.accessNeeds.length > 0 || member.accessNote !== '';
  const said = (isSaid: boolean) => (isSaid ? words.said : words.notSaid);
  const row = (key: string, value: string, step: string) => ({
    key,
    value,
    ...(isOpen ? { actions: [{ href: hrefOf(panel, step), text: words.change, hiddenText: key }] } : {}),
  });
  return [
    { key: words.rows.place, value: districtName },
    ...(askedOf(panel).length > 0
      ? [row(words.rows.about, said(Object.values(own).some((level) => level !== null)), 'about-you')]
      : []),
    row(words.rows.help, said(hasHelp || member.contact !== null), 'help'),
    ...(panel.householdRule ? [row(words.rows.home, said(member.household !== null), 'home')] : []),
  ];
}

/** Somebody’s name is out, and everything with it. */
export function OutPage({ slug }: Pick<Panel, 'slug'>) {
  return (
    <Task>
      <h1>{words.goneTitle}</h1>
      <p class="lede">{words.goneLede}</p>
      <p>
        <a href={`/panels/${slug}`}>{words.backToPanel}</a>
      </p>
    </Task>
  );
}
