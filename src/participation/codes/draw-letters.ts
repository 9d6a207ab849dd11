import { mm } from '../../web/pdf/engine.ts';
import type { Ink } from '../../web/pdf/lettering.ts';
import type { Paper } from '../../web/pdf/paper.ts';
import type { Drawing } from '../../web/pdf/write-pdf.ts';
import type { Address, AddressList } from './address-list.rules.ts';
import { drawCover } from './draw-cover.ts';
import { firstSentences } from './first-sentences.rules.ts';
import { printWords as words } from './print.words.en.ts';
import type { PrintRun } from './print-run.ts';

/** As much of a round’s own words as leaves room for the code on one page. */
const MOST_LETTERS = 420;
const BODY: Ink = { size: 12, leading: 16.5 };
const LEFT = mm(22);
const WIDTH = mm(166);
/** Within the window of a DL envelope, 35 by 90 mm, 20 mm from its left edge, when A4 is folded in three. */
const WINDOW = { x: LEFT, y: mm(52), width: mm(80) };
const SIDE = mm(46);
const FOLDS = [mm(99), mm(198)];

/**
 * Letters to addresses: a sheet for the officer, then one page a letter, each with the next code. `codes` are as many
 * as the list has letters.
 */
export function drawLetters(run: PrintRun, list: AddressList, codes: readonly string[]): Drawing {
  return function* drawing(paper) {
    drawCover(paper, list);
    yield;
    let given = 0;
    for (const address of list.addresses) {
      for (let copy = 0; copy < address.adults; copy += 1) {
        drawLetter(paper, run, address, codes[given] ?? '');
        given += 1;
        yield;
      }
    }
  };
}

function drawLetter(paper: Paper, run: PrintRun, address: Address, code: string): void {
  const { round } = run;
  paper.nextPage();
  paper.group('Sect', () => {
    paper.write('P', round.bodyName, { x: LEFT, y: mm(18), width: WIDTH }, { face: 'heading', size: 17 });
    const lines = [address.name || words.resident, ...address.lines, address.postcode];
    paper.write('P', lines.join('\n'), WINDOW, { size: 11.5, leading: 13.6 });
    for (const y of FOLDS) paper.rule({ x: 0, y }, { x: mm(6), y });
    const place = { x: LEFT, width: WIDTH };
    let y = paper.write(
      'H1',
      round.question,
      { ...place, y: mm(104) },
      { face: 'heading', size: 23, leading: 27 },
    );
    const [about, canChange] = [round.about, round.canChange].map((text) =>
      firstSentences(text, MOST_LETTERS),
    );
    const text = [words.lede(round.minutes), `${words.whoAsks(round.bodyName)} ${about}`, canChange ?? ''];
    for (const each of text) y = paper.write('P', each, { ...place, y: y + mm(2.6) }, BODY);
    y = drawCode(paper, run, code, y + mm(6)) + mm(4);
    const end = [words.noInternet, words.until(run.closes), words.next(run.due, round.bodyName), words.kept];
    for (const each of end) y = paper.write('P', each, { ...place, y: y + mm(2) }, BODY);
  });
}

/** The code with its square, between two rules; returns where it ends. */
function drawCode(paper: Paper, run: PrintRun, code: string, y: number): number {
  const place = { x: LEFT, width: WIDTH - SIDE - mm(6) };
  const top = y + mm(4);
  paper.rule({ x: LEFT, y }, { x: LEFT + WIDTH, y });
  let at = paper.write('H2', words.codeTitle, { ...place, y: top }, { face: 'strong', size: 12 });
  at = paper.write('P', code, { ...place, y: at + mm(1) }, { face: 'strong', size: 27, spacing: 1.5 });
  at = paper.write('P', words.go(run.address.typed), { ...place, y: at + mm(1) }, BODY);
  at = paper.write('P', words.codeIs, { ...place, y: at + mm(2) }, BODY);
  const square = { x: LEFT + WIDTH - SIDE + mm(4), y: top - mm(2), width: SIDE };
  paper.qr(run.address.linkFor(code), words.qrSays(run.address.typed, code), square);
  const end = Math.max(at, square.y + SIDE) + mm(3);
  paper.rule({ x: LEFT, y: end }, { x: LEFT + WIDTH, y: end });
  return end;
}
