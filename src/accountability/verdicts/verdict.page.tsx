import type { Contract } from '../../procurement/contracts/contracts.queries.ts';
import { formatMinute } from '../../values/dates.ts';
import { Details } from '../../web/govuk/details.tsx';
import { Answered } from '../../web/shell/layout.tsx';
import { entryHref } from '../record/entry-href.rules.ts';
import type { LeavingStep } from './leaving/leaving.rules.ts';
import { StepsList } from './leaving/steps-list.tsx';
import { words as leavingWords } from './leaving/words.en.ts';
import type { Table } from './read-table.ts';
import type { RecordedAct } from './recorded-acts.ts';
import { SideBySide } from './side-by-side.tsx';
import type { Verdict } from './verdicts.queries.ts';
import type { SideBySide as Sides } from './verdicts.rules.ts';
import { words } from './words.en.ts';

type VerdictPageProps = {
  readonly bodyName: string;
  /** The thread's own page. */
  readonly href: string;
  readonly contract: Contract | undefined;
  readonly verdict: Verdict | undefined;
  readonly sides: Sides | undefined;
  readonly table: Table | undefined;
  readonly steps: readonly LeavingStep[];
  readonly acts: readonly RecordedAct[];
};

/** The verdict station: what was decided, by whom and why, over everything that lay side by side. */
export function VerdictPage(props: VerdictPageProps) {
  const { bodyName, href, contract, verdict, sides, table } = props;
  return (
    <>
      {contract ? <p class="kicker">{words.kicker(bodyName, contract.supplierName)}</p> : null}
      {verdict ? <Given verdict={verdict} bodyName={bodyName} /> : null}
      {verdict ? null : <ToCome contract={contract} bodyName={bodyName} />}
      {verdict?.decision === 'stop' && table ? (
        <Leaving bodyName={bodyName} steps={props.steps} table={table} />
      ) : null}
      {sides ? <SideBySide sides={sides} /> : null}
      {table ? <Earlier table={table} href={href} /> : null}
      {props.acts.length > 0 ? <Recorded acts={props.acts} /> : null}
      <ul class="take">
        {verdict?.pack || table?.pack ? (
          <li>
            <a href={`${href}/verdict/pack${verdict?.pack ? `?for=${verdict.pack.forOn}` : ''}`}>
              {verdict?.pack ? words.pack : words.packLive}
            </a>
          </li>
        ) : null}
        <li>
          <a href={href}>{words.thread}</a>
        </li>
        <li>
          <a href={`${href}/evidence`}>{words.evidence}</a>
        </li>
        <li>
          <a href={`${href}/verdict?as=json`}>{words.data}</a>
        </li>
      </ul>
    </>
  );
}

function Given({ verdict, bodyName }: { readonly verdict: Verdict; readonly bodyName: string }) {
  const { decision, reason, conditions, decidedBy, decidedAt } = verdict;
  return (
    <>
      <h1>{words.decided[decision]}</h1>
      <p class="lede">{words.decidedBy(decidedBy ?? bodyName, bodyName, formatMinute(decidedAt))}</p>
      <h2>{words.why}</h2>
      <Answered>
        <p>{reason}</p>
      </Answered>
      {conditions ? (
        <>
          <h2>{words.conditionsHeading}</h2>
          <Answered>
            <p>{conditions}</p>
          </Answered>
        </>
      ) : null}
    </>
  );
}

function ToCome({ contract, bodyName }: Pick<VerdictPageProps, 'contract' | 'bodyName'>) {
  return (
    <>
      <h1>{words.toCome}</h1>
      <p class="lede">{contract ? words.dueBy(bodyName, contract.verdictDueOn) : words.noContract}</p>
    </>
  );
}

type LeavingProps = Pick<VerdictPageProps, 'bodyName' | 'steps'> & { readonly table: Table };

/** What happens to people when it stops. */
function Leaving({ bodyName, steps, table }: LeavingProps) {
  return (
    <section>
      <h2>{leavingWords.heading}</h2>
      {steps.length === 0 ? (
        <p>{leavingWords.none(bodyName)}</p>
      ) : (
        <>
          <p>{leavingWords.lede(bodyName)}</p>
          <StepsList steps={steps} today={table.today} />
        </>
      )}
    </section>
  );
}

/** Every act around the verdict, where the public record holds it. */
function Recorded({ acts }: Pick<VerdictPageProps, 'acts'>) {
  return (
    <Details summary={words.record}>
      <ul>
        {acts.map((act) => (
          <li>
            <a href={entryHref(act)}>{words.recorded(words.acts[act.type], act.position)}</a>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Verdicts before the one that stands, and the day that comes next. */
function Earlier({ table: { verdicts, next }, href }: { readonly table: Table; readonly href: string }) {
  const [standing, ...earlier] = verdicts;
  return (
    <>
      {standing && next ? <p>{words.next(next.forOn)}</p> : null}
      {earlier.length > 0 ? <h2>{words.earlier}</h2> : null}
      {earlier.map(({ decision, decidedAt, forOn, reason, pack }) => (
        <Answered>
          <p>
            {words.earlierLine(decision, formatMinute(decidedAt), forOn)}{' '}
            {pack ? <a href={`${href}/verdict/pack?for=${pack.forOn}`}>{words.pack}</a> : null}
          </p>
          <p>{reason}</p>
        </Answered>
      ))}
    </>
  );
}
