import { mm } from '../../web/pdf/engine.ts';
import type { RoundOutcome } from '../rounds/rounds.queries.ts';
import { voteWords } from '../statements/vote.rules.ts';
import { insteadOfPoints } from '../voice/own-answer.rules.ts';
import { ballotWords as words } from './ballot.words.en.ts';
import { type BallotFlow, BODY, LEFT, SMALL, TITLE, WIDTH } from './ballot-page.ts';

const BOX = { width: mm(24), height: mm(11) };
const TICK = mm(5.5);
const NAME = { face: 'strong', size: 13, leading: 16 } as const;

/** The points question: a box an outcome, and the two answers that give none. */
export function drawPoints(flow: BallotFlow, outcomes: readonly RoundOutcome[]): void {
  const { paper } = flow;
  flow.write('P', words.points, BODY, { x: LEFT, width: WIDTH - mm(44) });
  flow.write('P', words.notHundred, SMALL);
  flow.skip(mm(2));
  const width = WIDTH - BOX.width - mm(8);
  paper.group('L', () => {
    for (const { plainName, plainLine } of outcomes) {
      const height = paper.measure(plainName, width, NAME) + paper.measure(plainLine, width, SMALL);
      const row = Math.max(height, BOX.height) + mm(4);
      flow.need(row);
      const top = flow.y();
      paper.group('LI', () => {
        paper.rule({ x: LEFT, y: top }, { x: LEFT + WIDTH, y: top });
        const y = paper.write('P', plainName, { x: LEFT, y: top + mm(1.8), width }, NAME);
        paper.write('P', plainLine, { x: LEFT, y, width }, SMALL);
        const box = { x: LEFT + WIDTH - BOX.width, y: top + (row - BOX.height) / 2, ...BOX };
        paper.box(words.boxFor(plainName), box);
      });
      flow.skip(row);
    }
  });
  paper.rule({ x: LEFT, y: flow.y() }, { x: LEFT + WIDTH, y: flow.y() });
  flow.skip(mm(2.5));
  flow.need(mm(20));
  flow.write('P', words.instead, BODY);
  for (const instead of insteadOfPoints) drawTick(flow, words.insteadOf[instead]);
}

/** A box to tick, and what it says beside it. */
export function drawTick(flow: BallotFlow, text: string, ink = BODY): void {
  const width = WIDTH - TICK - mm(3);
  const height = Math.max(flow.paper.measure(text, width, ink), TICK) + mm(1.5);
  flow.need(height);
  const y = flow.y() + mm(0.8);
  flow.paper.box(words.tick(text), { x: LEFT, y, width: TICK, height: TICK });
  flow.paper.write('P', text, { x: LEFT + TICK + mm(3), y: y + mm(0.2), width }, ink);
  flow.skip(height);
}

/** Boxes to tick in one line, from `x` on; returns nothing and moves nothing: whoever calls knows the height. */
export function drawTicks(
  flow: BallotFlow,
  choices: readonly { readonly text: string; readonly says: string; readonly x: number }[],
  y: number,
): void {
  for (const { text, says, x } of choices) {
    flow.paper.box(says, { x, y, width: TICK, height: TICK });
    flow.paper.write('P', text, { x: x + TICK + mm(1.5), y: y + mm(0.7), width: mm(40) }, SMALL);
  }
}

/** Statements, each with its number and three boxes. */
export function drawStatements(
  flow: BallotFlow,
  statements: readonly { readonly number: number; readonly text: string }[],
): void {
  const { paper } = flow;
  flow.need(mm(40));
  flow.skip(mm(3));
  flow.write('H2', words.statementsTitle, TITLE);
  flow.write('P', words.statementsLede, SMALL);
  flow.skip(mm(1));
  const width = WIDTH - mm(84);
  for (const { number, text } of statements) {
    const said = words.numbered(number, text);
    const height = Math.max(paper.measure(said, width, BODY), TICK) + mm(3.5);
    flow.need(height);
    const top = flow.y();
    paper.rule({ x: LEFT, y: top }, { x: LEFT + WIDTH, y: top });
    paper.write('P', said, { x: LEFT, y: top + mm(1.5), width }, BODY);
    const choices = voteWords.map((vote, index) => {
      const word = words.votes[vote];
      return { text: word, says: words.tickFor(word, text), x: LEFT + WIDTH - mm(80) + index * mm(28) };
    });
    drawTicks(flow, choices, top + mm(1.5));
    flow.skip(height);
  }
}
