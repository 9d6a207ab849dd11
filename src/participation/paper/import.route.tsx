import { z } from 'zod';
import { writeCsv } from '../../values/write-csv.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import {
  type FormState,
  freshForm,
  handOver,
  type Outcome,
  refuse,
  showScreen,
} from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { cellLevels } from '../census/cells.rules.ts';
import { cellWords } from '../census/words.en.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { cellNames, roundState } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import {
  cellColumn,
  columnsOf,
  type FileLine,
  mostBallots,
  readBallotFile,
  statementColumn,
} from './ballot-file.rules.ts';
import { type BallotSheet, loadBallotSheet, loadQuestions } from './ballot-sheet.ts';
import { type ImportDone, ImportPage } from './import.page.tsx';
import { type ImportResult, importBallots } from './import-ballots.ts';
import type { PaperQuestions } from './paper-answer.rules.ts';
import { words } from './words.en.ts';

/** Ballots that were typed into a spreadsheet elsewhere, brought in as if they were typed here. */
export const importRoute = route({
  path: '/work/:body/rounds/:round/paper/import',
  who: bodyRole('facilitator'),
  object: findOwnRound,
  page: (at, round, form) => screen(at, round, form),
  maxFileBytes: 1024 * 1024,
  form: z.object({
    act: z.enum(['check', 'import', 'rejects']).catch('check'),
    all: z.string().optional(),
  }),
  async post({ at, tx, by, object: round, input }): Promise<Outcome> {
    const upload = at.files['file'];
    if (!upload) return refuse({ file: words.fileMissing });
    const state = roundState(round, await by.clock.now(tx));
    if (state !== 'open')
      return refuse({
        '': words.refused[state === 'draft' || state === 'coming' ? 'round-not-open' : 'round-closed'],
      });
    const sheet = await loadBallotSheet(at, round);
    const questions = await loadQuestions(at, sheet);
    const names = Object.fromEntries(sheet.outcomes.map(({ slug, plainName }) => [slug, plainName]));
    const text = new TextDecoder().decode(upload.bytes).replaceAll('\0', '');
    const lines = readBallotFile(text, questions, names);
    if ('refused' in lines) {
      const said = words.tableRefused[lines.refused];
      return refuse({ file: typeof said === 'string' ? said : said(mostBallots) });
    }
    const nameOf = (outcome: string) => names[outcome] ?? outcome;
    const mode = input.act === 'import' ? (input.all === 'yes' ? 'all' : 'good') : 'check';
    const result = await importBallots(tx, by, { round, lines, questions, nameOf, mode });
    if (input.act === 'rejects') return rejects(round, questions, lines, result);
    const form = { values: { all: input.all }, errors: {} };
    return showScreen(await screen(at, round, form, { act: input.act, result }));
  },
});

async function screen(at: Visit, round: Round, form: FormState = freshForm, done?: ImportDone) {
  const sheet = await loadBallotSheet(at, round);
  const columns = await explainColumns(at, sheet);
  return {
    title: words.importTitle,
    desk: true,
    body: <ImportPage round={round} columns={columns} form={form} done={done} />,
  };
}

/** Each column’s name and what stands in it. */
async function explainColumns(at: Visit, sheet: BallotSheet): Promise<[string, string][]> {
  const { columnNames } = words;
  const questions = await loadQuestions(at, sheet);
  const means = new Map<string, string>([
    ...Object.entries(columnNames).flatMap(([name, said]): [string, string][] =>
      typeof said === 'string' ? [[name, said]] : [],
    ),
    ...sheet.outcomes.map(({ slug, plainName }): [string, string] => [slug, columnNames.points(plainName)]),
    ...sheet.statements.map(({ number, text }): [string, string] => [
      statementColumn(number),
      columnNames.statement(text),
    ]),
    ...cellNames.map((cell): [string, string] => [
      cellColumn(cell),
      columnNames.cells(cellWords[cell].name, cellLevels[cell].join(', ')),
    ]),
  ]);
  return columnsOf(questions).flatMap((name) => {
    const said = means.get(name);
    return said === undefined ? [] : [[name, said]];
  });
}

/** The lines that cannot count, as they were, with what is wrong: to be put right and brought in again. */
function rejects(
  round: Round,
  questions: PaperQuestions,
  lines: readonly FileLine[],
  { faults }: ImportResult,
): Outcome {
  if (faults.length === 0) return refuse({ file: words.noRejects });
  const columns = columnsOf(questions).map((name) => name.replaceAll('-', '_'));
  const content = writeCsv(
    [...columns, words.rejectColumn],
    faults.map(({ line, says }) => {
      const cells = lines.find((each) => each.line === line)?.cells ?? {};
      return [...columns.map((name) => cells[name] ?? ''), says];
    }),
  );
  return handOver({ fileName: `faults-${round.slug}.csv`, mediaType: 'text/csv; charset=UTF-8', content });
}
