import type { Contract } from '../../procurement/contracts/contracts.queries.ts';
import { formatInstant } from '../../values/dates.ts';
import { Answered } from '../../web/shell/layout.tsx';
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
};

/** The verdict station: what was decided, by whom and why, over everything that lay side by side. */
export function VerdictPage({ bodyName, href, contract, verdict, sides }: VerdictPageProps) {
  return (
    <>
      {contract ? <p class="kicker">{words.kicker(bodyName, contract.supplierName)}</p> : null}
      {verdict ? <Given verdict={verdict} bodyName={bodyName} /> : null}
      {verdict ? null : <ToCome contract={contract} bodyName={bodyName} />}
      {sides ? <SideBySide sides={sides} /> : null}
      <ul class="take">
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
  const { decision, reason, decidedBy, decidedAt } = verdict;
  return (
    <>
      <h1>{words.decided[decision]}</h1>
      <p class="lede">{words.decidedBy(decidedBy ?? bodyName, bodyName, formatInstant(decidedAt))}</p>
      <h2>{words.why}</h2>
      <Answered>
        <p>{reason}</p>
      </Answered>
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
