import { mm } from '../../web/pdf/engine.ts';
import { cellLevels, consentCells } from '../census/cells.rules.ts';
import { cellWords, levelName } from '../census/words.en.ts';
import type { Cell } from '../rounds/round.rules.ts';
import { ballotWords as words } from './ballot.words.en.ts';
import { type BallotFlow, BODY, LEFT, SMALL, TITLE, WIDTH } from './ballot-page.ts';
import type { BallotSheet } from './ballot-sheet.ts';
import { drawTick, drawTicks } from './draw-questions.ts';

const STRONG = { face: 'strong', size: 11.5, leading: 15 } as const;
const BOX = { width: mm(34), height: mm(11) };
const GAP = mm(8);

/** Where the person lives, and in a round about a purchase whether they work for a likely bidder. */
export function drawPlace(flow: BallotFlow, { asksBidder }: BallotSheet): void {
  const { paper } = flow;
  flow.need(mm(asksBidder ? 34 : 20));
  flow.skip(mm(2.5));
  const y = flow.y();
  const width = WIDTH - BOX.width - mm(8);
  const end = paper.write('H2', words.placeTitle, { x: LEFT, y, width }, STRONG);
  const after = paper.write('P', words.place, { x: LEFT, y: end, width }, SMALL);
  paper.box(words.placeBox, { x: LEFT + WIDTH - BOX.width, y, ...BOX });
  flow.skip(Math.max(after - y, BOX.height) + mm(2));
  if (!asksBidder) return;
  const line = flow.y() + mm(1);
  paper.write('P', words.bidder, { x: LEFT, y: line, width: mm(110) }, BODY);
  const choices = [words.yes, words.no].map((text, index) => ({
    text,
    says: words.tickFor(text, words.bidder),
    x: LEFT + mm(116) + index * mm(24),
  }));
  drawTicks(flow, choices, line);
  flow.skip(mm(9));
}

/** What a round asks of people, each question with its answers in a line. */
export function drawAbout(flow: BallotFlow, cells: readonly Cell[]): void {
  flow.need(mm(45));
  flow.skip(mm(2));
  flow.write('H2', words.aboutTitle, TITLE);
  flow.write('P', words.aboutWhy, SMALL);
  for (const cell of cells) drawCell(flow, cell);
  if (!cells.some((cell) => consentCells.includes(cell))) return;
  flow.skip(mm(2));
  drawTick(flow, words.consent, SMALL);
}

function drawCell(flow: BallotFlow, cell: Cell): void {
  const { paper } = flow;
  const lines = linesOf(flow, cell);
  flow.need(mm(8) + lines.length * GAP);
  flow.skip(mm(2));
  flow.write('P', cellWords[cell].question, STRONG);
  for (const line of lines) {
    drawTicks(flow, line, flow.y() + mm(0.8));
    flow.skip(GAP);
  }
  paper.rule({ x: LEFT, y: flow.y() }, { x: LEFT + WIDTH, y: flow.y() });
}

type Tick = { readonly text: string; readonly says: string; readonly x: number };

/** The answers in as few lines as they fit in. */
function linesOf({ paper }: BallotFlow, cell: Cell): Tick[][] {
  const lines: Tick[][] = [[]];
  let x = LEFT;
  for (const level of cellLevels[cell]) {
    const text = levelName(cell, level);
    const width = paper.widthOf(text, SMALL) + mm(13);
    if (x + width > LEFT + WIDTH) {
      lines.push([]);
      x = LEFT;
    }
    lines.at(-1)?.push({ text, says: words.tickFor(text, cellWords[cell].question), x });
    x += width;
  }
  return lines;
}
