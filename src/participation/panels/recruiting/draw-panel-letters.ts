import { formatInstant } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import { mm } from '../../../web/pdf/engine.ts';
import type { Ink } from '../../../web/pdf/lettering.ts';
import type { Paper } from '../../../web/pdf/paper.ts';
import type { Drawing } from '../../../web/pdf/write-pdf.ts';
import type { Address, AddressList } from '../../codes/address-list.rules.ts';
import type { CodeAddress } from '../../codes/code-address.rules.ts';
import { drawCover } from '../../codes/draw-cover.ts';
import type { Panel } from '../panels.queries.ts';
import { words as publicWords } from '../publishing/words.en.ts';
import { letterWords as words } from './letter.words.en.ts';

const BODY: Ink = { size: 12, leading: 16.5 };
const LEFT = mm(22);
const WIDTH = mm(166);
/** Within the window of a DL envelope, 35 by 90 mm, 20 mm from its left edge, when A4 is folded in three. */
const WINDOW = { x: LEFT, y: mm(52), width: mm(80) };
const SIDE = mm(46);
const FOLDS = [mm(99), mm(198)];

export type LetterRun = { readonly panel: Panel; readonly address: CodeAddress };

/** Letters that ask people to a panel: a sheet for the officer, then one page a letter, each with the next code. */
export function drawPanelLetters(run: LetterRun, list: AddressList, codes: readonly string[]): Drawing {
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

function drawLetter(paper: Paper, run: LetterRun, address: Address, code: string): void {
  const { panel } = run;
  const place = { x: LEFT, width: WIDTH };
  paper.nextPage();
  paper.group('Sect', () => {
    paper.write('P', panel.bodyName, { ...place, y: mm(18) }, { face: 'heading', size: 17 });
    const lines = [address.name || words.resident, ...address.lines, address.postcode];
    paper.write('P', lines.join('\n'), WINDOW, { size: 11.5, leading: 13.6 });
    for (const y of FOLDS) paper.rule({ x: 0, y }, { x: mm(6), y });
    const heading = { face: 'heading', size: 23, leading: 27 } as const;
    let y = paper.write('H1', words.heading, { ...place, y: mm(104) }, heading);
    for (const text of sentencesOf(panel)) y = paper.write('P', text, { ...place, y: y + mm(2.6) }, BODY);
    y = drawCode(paper, run, code, y + mm(6)) + mm(4);
    const closes = panel.closesAt ? formatInstant(panel.closesAt) : '';
    const end = [words.until(closes), words.noInternet(panel.bodyName), words.kept];
    for (const text of end) y = paper.write('P', text, { ...place, y: y + mm(2) }, BODY);
  });
}

function sentencesOf(panel: Panel): string[] {
  const pence = panel.paymentPence ?? 0;
  const pay = pence > 0 ? words.pay(formatPounds(pence)) : words.noPay;
  return [
    words.whoAsks(panel.bodyName),
    panel.about.slice(0, 300),
    words.offer(pay, panel.days ?? 0),
    words.who(panel.minimumAge ?? 0, panel.districtName ?? publicWords.region),
    words.lot,
  ];
}

/** The code with its square, between two rules; returns where it ends. */
function drawCode(paper: Paper, { address }: LetterRun, code: string, y: number): number {
  const place = { x: LEFT, width: WIDTH - SIDE - mm(6) };
  const top = y + mm(4);
  paper.rule({ x: LEFT, y }, { x: LEFT + WIDTH, y });
  let at = paper.write('H2', words.codeTitle, { ...place, y: top }, { face: 'strong', size: 12 });
  at = paper.write('P', code, { ...place, y: at + mm(1) }, { face: 'strong', size: 27, spacing: 1.5 });
  at = paper.write('P', words.go(address.typed), { ...place, y: at + mm(1) }, BODY);
  at = paper.write('P', words.codeIs, { ...place, y: at + mm(2) }, BODY);
  const square = { x: LEFT + WIDTH - SIDE + mm(4), y: top - mm(2), width: SIDE };
  paper.qr(address.linkFor(code), words.qrSays(address.typed, code), square);
  const end = Math.max(at, square.y + SIDE) + mm(3);
  paper.rule({ x: LEFT, y: end }, { x: LEFT + WIDTH, y: end });
  return end;
}
