import { mm } from '../../web/pdf/engine.ts';
import type { Paper } from '../../web/pdf/paper.ts';
import type { Drawing } from '../../web/pdf/write-pdf.ts';
import { printWords as words } from './print.words.en.ts';
import type { PrintRun } from './print-run.ts';

const COLUMNS = 2;
const ROWS = 6;
const WIDTH = mm(105);
const HEIGHT = mm(297 / ROWS);
const INSET = mm(8);
const SIDE = mm(33);

/** Slips to cut apart, twelve to a page. */
export function drawSlips(run: PrintRun, codes: readonly string[]): Drawing {
  return function* drawing(paper) {
    for (let first = 0; first < codes.length; first += COLUMNS * ROWS) {
      paper.nextPage();
      drawCuts(paper);
      for (const [index, code] of codes.slice(first, first + COLUMNS * ROWS).entries()) {
        const x = (index % COLUMNS) * WIDTH;
        const y = Math.floor(index / COLUMNS) * HEIGHT;
        paper.group('Sect', () => drawSlip(paper, run, code, { x: x + INSET, y: y + mm(5) }));
      }
      yield;
    }
  };
}

function drawSlip(paper: Paper, run: PrintRun, code: string, { x, y }: { x: number; y: number }): void {
  const width = WIDTH - 2 * INSET - SIDE + mm(2);
  const asked = { face: 'heading', size: 10.5, leading: 12.5 } as const;
  const question = clip(run.round.question);
  let at = paper.write('P', question, { x, y, width: WIDTH - 2 * INSET }, asked) + mm(1.5);
  at = paper.write('P', words.slipCode, { x, y: at, width }, { size: 9, leading: 11 });
  at = paper.write('P', code, { x, y: at, width }, { face: 'strong', size: 18, leading: 22, spacing: 1 });
  at = paper.write('P', words.slipGo(run.address.typed), { x, y: at, width }, { size: 9, leading: 11 });
  paper.write('P', words.slipUntil(run.closes), { x, y: at + mm(0.5), width }, { size: 9, leading: 11 });
  const square = { x: x + WIDTH - 2 * INSET - SIDE + mm(3), y: y + mm(9), width: SIDE };
  paper.qr(run.address.linkFor(code), words.qrSays(run.address.typed, code), square);
}

const LONGEST_QUESTION = 90;

/** A slip has room for two lines of the question. */
function clip(question: string): string {
  return question.length <= LONGEST_QUESTION
    ? question
    : `${question.slice(0, LONGEST_QUESTION - 1).trimEnd()}…`;
}

function drawCuts(paper: Paper): void {
  paper.rule({ x: WIDTH, y: 0 }, { x: WIDTH, y: mm(297) }, true);
  for (let row = 1; row < ROWS; row += 1)
    paper.rule({ x: 0, y: row * HEIGHT }, { x: mm(210), y: row * HEIGHT }, true);
}
