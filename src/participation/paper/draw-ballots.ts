import { mm } from '../../web/pdf/engine.ts';
import type { Paper } from '../../web/pdf/paper.ts';
import type { Drawing } from '../../web/pdf/write-pdf.ts';
import { ballotWords as words } from './ballot.words.en.ts';
import { BODY, LEFT, openFlow, SLIP_TOP, SMALL, TITLE, WIDTH } from './ballot-page.ts';
import type { BallotPrint } from './ballot-sheet.ts';
import { drawAbout, drawPlace } from './draw-about.ts';
import { drawPoints, drawStatements } from './draw-questions.ts';

const SQUARE = mm(33);

/** A pack of ballots, one a sheet: the questions, the code, and a slip to tear off with the same code. */
export function drawBallots(print: BallotPrint, codes: readonly string[]): Drawing {
  return function* drawing(paper) {
    for (const code of codes) {
      paper.nextPage();
      paper.group('Sect', () => drawBallot(paper, print, code));
      yield;
    }
  };
}

function drawBallot(paper: Paper, print: BallotPrint, code: string): void {
  const { sheet } = print;
  const endFirst = () => drawSlip(paper, print, code);
  const flow = openFlow(paper, drawHead(paper, print, code), { mark: words.later(code), endFirst });
  if (sheet.outcomes.length > 0) drawPoints(flow, sheet.outcomes);
  drawPlace(flow, sheet);
  if (sheet.statements.length > 0) drawStatements(flow, sheet.statements);
  if (sheet.cells.length > 0) drawAbout(flow, sheet.cells);
  const last = words.what(print.closes);
  flow.need(mm(5) + paper.measure(last, WIDTH, SMALL));
  flow.skip(mm(3));
  flow.write('P', last, SMALL);
  flow.end();
}

/** The question, and the code with its square at the right; returns where the questions begin. */
function drawHead(paper: Paper, { round, sheet, address }: BallotPrint, code: string): number {
  const width = WIDTH - SQUARE - mm(8);
  const place = { x: LEFT, width };
  let y = paper.write('P', round.bodyName, { ...place, y: mm(13) }, { face: 'strong', size: 12 });
  y = paper.write(
    'H1',
    round.question,
    { ...place, y: y + mm(1) },
    { face: 'heading', size: 21, leading: 24.5 },
  );
  y = paper.write('P', words.lede(round.minutes), { ...place, y: y + mm(2) }, BODY);
  const link = address.linkFor(code);
  const square = { x: LEFT + WIDTH - SQUARE + mm(3), y: mm(8), width: SQUARE };
  const right = { x: LEFT + WIDTH - SQUARE - mm(6), width: SQUARE + mm(8) };
  paper.qr(link, words.qrSays(address.typed, code), square);
  let at = paper.write(
    'P',
    words.codeIs,
    { ...right, y: square.y + SQUARE - mm(1) },
    { size: 9.5, leading: 12 },
  );
  at = paper.write('P', code, { ...right, y: at }, { face: 'strong', size: 18, leading: 22, spacing: 0.5 });
  at = paper.write('P', words.online, { ...right, y: at }, { size: 8.5, leading: 10.5 });
  return Math.max(y, sheet.outcomes.length > 0 ? mm(56) : at) + mm(3);
}

/** What the resident keeps: the code opens the receipt. */
function drawSlip(paper: Paper, { round, receipt, due }: BallotPrint, code: string): void {
  const side = mm(30);
  const place = { x: LEFT, width: WIDTH - side - mm(6) };
  paper.rule({ x: 0, y: SLIP_TOP }, { x: mm(210), y: SLIP_TOP }, true);
  paper.group('Sect', () => {
    let y = paper.write('H2', words.slipTitle, { ...place, y: SLIP_TOP + mm(4) }, TITLE);
    y = paper.write('P', code, { ...place, y }, { face: 'strong', size: 20, leading: 25, spacing: 1 });
    y = paper.write('P', round.question, { ...place, y }, { face: 'strong', size: 10, leading: 13 });
    paper.write(
      'P',
      words.slip(receipt.typed, due),
      { ...place, y: y + mm(0.5) },
      { size: 9.5, leading: 12 },
    );
    const square = { x: LEFT + WIDTH - side + mm(3), y: SLIP_TOP + mm(6), width: side };
    paper.qr(receipt.linkFor(code), words.qrSays(receipt.typed, code), square);
  });
}
