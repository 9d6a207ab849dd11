import { type By, isRefused } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { hashJoiningCode } from '../codes/joining-code.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import type { FileLine } from './ballot-file.rules.ts';
import { enterPaperAnswer, type PaperRefusal } from './enter-paper-answer.ts';
import { findPlace, type PaperPlace } from './find-place.ts';
import { findPaperCodeForUpdate } from './paper.queries.ts';
import { type PaperAnswer, type PaperQuestions, readBallot } from './paper-answer.rules.ts';
import { decidePaperCode } from './paper-code.rules.ts';
import { sayCodeRefusal } from './say-code-refusal.ts';
import { sayPaperFault } from './say-paper-fault.ts';
import { words } from './words.en.ts';

export type LineFault = { readonly line: number; readonly says: string };
export type ImportResult = {
  /** Ballots that were brought in, or that can be. */
  readonly good: number;
  /** Ballots that were typed in before: they stay as they were. */
  readonly known: number;
  readonly faults: readonly LineFault[];
  /** Nothing was written, because not every line was right. */
  readonly heldBack: boolean;
};

type Import = {
  readonly round: Round;
  readonly lines: readonly FileLine[];
  readonly questions: PaperQuestions;
  readonly nameOf: (outcome: string) => string;
  /** `check` writes nothing; `all` writes nothing unless every line is right. */
  readonly mode: 'check' | 'good' | 'all';
};
type Ready = { readonly line: FileLine; readonly place: PaperPlace; readonly answer: PaperAnswer };
type Checked = Ready | { readonly says: string } | 'known';

/**
 * Brings in ballots from a file, each as if it were typed. Every line is looked at first and told by its number when
 * it cannot count; one that was brought in or typed before is left as it is, so that the same file twice changes
 * nothing.
 */
export async function importBallots(tx: Transaction, by: By, given: Import): Promise<ImportResult> {
  const ready: Ready[] = [];
  const faults: LineFault[] = [];
  let known = 0;
  const lineOfCode = new Map<string, number>();
  for (const line of given.lines) {
    const checked = await checkLine(tx, by, given, line, lineOfCode);
    if (checked === 'known') known += 1;
    else if ('says' in checked) faults.push({ line: line.line, says: checked.says });
    else ready.push(checked);
  }
  const heldBack = given.mode === 'all' && faults.length > 0;
  if (given.mode === 'check' || heldBack) return { good: ready.length, known, faults, heldBack };
  let good = 0;
  for (const { line, place, answer } of ready) {
    const { code, seenInPerson } = line;
    const entry = { roundId: given.round.id, code, place, answer, seenInPerson, again: false };
    const entered = await enterPaperAnswer(tx, by, entry);
    if (isRefused<PaperRefusal>(entered)) {
      faults.push({ line: line.line, says: await sayRefusal(tx, given.round, code, entered.refused) });
    } else good += 1;
  }
  return { good, known, faults: faults.toSorted((a, b) => a.line - b.line), heldBack };
}

async function checkLine(
  tx: Transaction,
  by: By,
  { round, questions, nameOf }: Import,
  line: FileLine,
  lineOfCode: Map<string, number>,
): Promise<Checked> {
  const codeHash = hashJoiningCode(round.id, line.code);
  if (line.code === '') return { says: words.faults.codeMissing };
  if (codeHash === null) return { says: words.refused['code-malformed'] };
  const before = lineOfCode.get(codeHash.toString('hex'));
  if (before !== undefined) return { says: words.twice(before) };
  lineOfCode.set(codeHash.toString('hex'), line.line);
  const use = await findPaperCodeForUpdate(tx, { roundId: round.id, codeHash }, by.actor.personId);
  if (!use) return { says: await sayCodeRefusal(tx, round, line.code, 'code-unknown') };
  const stands = decidePaperCode(use, false);
  if (stands === 'code-entered') return 'known';
  if (stands !== 'new' && stands !== 'again') return { says: words.refused[stands] };
  if ((line.seenInPerson ? 3 : 2) < round.tier) return { says: words.refused['not-seen'] };
  const place = await findPlace(tx, line);
  if ('says' in place) return { says: place.says };
  const read = readBallot(questions, line.typed);
  if ('answer' in read) return { line, place, answer: read.answer };
  return { says: read.faults.map((fault) => sayPaperFault(fault, nameOf)).join('. ') };
}

function sayRefusal(
  tx: Transaction,
  round: Round,
  code: string,
  refused: PaperRefusal,
): Promise<string> | string {
  if (refused === 'postcode-malformed' || refused === 'not-in-district') return words.faults.postcodeMissing;
  if (refused === 'not-seen' || refused === 'round-closed' || refused === 'round-not-open')
    return words.refused[refused];
  return sayCodeRefusal(tx, round, code, refused);
}
