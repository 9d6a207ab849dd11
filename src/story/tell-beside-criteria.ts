import type { Actor } from '../acts/by.ts';
import { assessConflicts } from '../procurement/criteria/conflicts/assess-conflicts.ts';
import type { AssessmentText } from '../procurement/criteria/conflicts/conflicts.queries.ts';
import type { IndicatorDraft } from '../procurement/criteria/indicators/indicator.rules.ts';
import { setIndicators } from '../procurement/criteria/indicators/set-indicators.ts';
import type { NoteKind } from '../procurement/criteria/notes/note.rules.ts';
import { writeNotes } from '../procurement/criteria/notes/write-notes.ts';
import { giveReasons } from '../procurement/criteria/reasons/give-reasons.ts';
import { runSimulation } from '../procurement/simulating/run-simulation.ts';
import { readJson } from '../reference/read-json.ts';
import { act, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';
import { daysAfter } from './story-time.ts';
import type { Asked } from './tell-voice.ts';

type BesideFile = Readonly<
  Record<
    string,
    {
      readonly notes: Readonly<Record<NoteKind, string>>;
      readonly conflicts: AssessmentText | null;
      readonly indicators: readonly IndicatorDraft[];
      /** Whether the officer tried the criteria on twenty bids. */
      readonly tries: boolean;
      /** Why the officer goes on, by the key of each warning. */
      readonly reasons?: Readonly<Record<string, string>>;
    }
  >
>;

/** What the officer keeps beside the criteria, in the week after they were drafted. */
export async function tellBesideCriteria(
  telling: Telling,
  purchase: Purchase,
  asked: Asked,
  actor: Actor,
): Promise<void> {
  const { mandate, summary } = purchase;
  const file = (await readJson<BesideFile>('story/greater-manchester/beside-criteria.json'))[summary.slug];
  if (!file || !mandate) return;
  const { notes, conflicts, indicators, tries, reasons } = file;
  const at = daysAfter(mandate.publishedAt, 9);
  await act(telling, { actor, at }, (tx, by) => writeNotes(tx, by, { ...asked, notes }));
  if (conflicts)
    await act(telling, { actor, at }, (tx, by) => assessConflicts(tx, by, { ...asked, ...conflicts }));
  if (indicators.length > 0)
    await act(telling, { actor, at }, (tx, by) => setIndicators(tx, by, { ...asked, indicators }));
  if (tries) await act(telling, { actor, at }, (tx, by) => runSimulation(tx, by, asked));
  if (reasons) await act(telling, { actor, at }, (tx, by) => giveReasons(tx, by, { ...asked, reasons }));
}
