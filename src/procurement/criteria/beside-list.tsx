import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { FEWEST_INDICATORS } from './checks/indicators.rules.ts';
import { noteKinds } from './notes/note.rules.ts';
import type { CriteriaView } from './view-criteria.ts';
import { words } from './words.en.ts';

type BesideListProps = {
  readonly procurement: Procurement;
  readonly view: CriteriaView;
  readonly mayPublish: boolean;
};

/** What stands beside the criteria and goes out with them: each with how far it is, leading to its page. */
export function BesideList(props: BesideListProps) {
  const base = `${deskHref(props.procurement)}/criteria`;
  return (
    <ul>
      {pagesOf(props).map(({ path, text, state }) => (
        <li>
          <a href={`${base}/${path}`}>{text}</a>
          <span class="cell-note">{state}</span>
        </li>
      ))}
    </ul>
  );
}

/** The pages the viewer may open, in the order in which they are usually done. */
function pagesOf({ view, mayPublish }: BesideListProps) {
  const w = words.beside;
  const left = view.warnings.filter(({ reason }) => reason === null).length;
  const due = isDue(view) ? FEWEST_INDICATORS : 0;
  const forAll = [
    { path: 'simulation', text: w.simulation, state: w.tried[runState(view)] },
    { path: 'notes', text: w.notes, state: w.written(view.notes.length, noteKinds.length) },
    { path: 'indicators', text: w.indicators, state: w.set(view.indicators.length, due) },
  ];
  const forOfficer = [
    { path: 'conflicts', text: w.conflicts, state: w.recorded(view.conflictsAssessed) },
    { path: 'reasons', text: w.reasons, state: w.left(left, view.warnings.length) },
  ];
  return mayPublish ? [...forAll, ...forOfficer] : forAll;
}

function runState({ lastRun }: CriteriaView): 'yes' | 'no' | 'earlier' {
  if (!lastRun) return 'no';
  return lastRun.isOfThese ? 'yes' : 'earlier';
}

function isDue({ findings }: CriteriaView): boolean {
  return findings.some(({ check, level }) => check === 'indicators' && level === 'warning');
}
