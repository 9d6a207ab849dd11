import { mm } from '../../web/pdf/engine.ts';
import type { Ink } from '../../web/pdf/lettering.ts';
import type { Paper } from '../../web/pdf/paper.ts';
import type { AddressList } from './address-list.rules.ts';
import { printWords as words } from './print.words.en.ts';
import { sayFault } from './say-fault.ts';

const BODY: Ink = { size: 12, leading: 17 };
const SMALL: Ink = { size: 10, leading: 13.5 };
const PLACE = { x: mm(22), width: mm(166) };
const FOOT = mm(280);

/** The sheet before the letters: how many there are, what to do with them, and each line that was left out. */
export function drawCover(paper: Paper, { addresses, letters, rejects }: AddressList): void {
  paper.nextPage();
  paper.group('Sect', () => {
    const title: Ink = { face: 'heading', size: 24, leading: 29 };
    let y = paper.write('H1', words.coverTitle, { ...PLACE, y: mm(25) }, title);
    const said = [
      words.coverNot,
      words.coverCounts(addresses.length, letters),
      words.coverWindow,
      words.coverForget,
    ];
    for (const each of said) y = paper.write('P', each, { ...PLACE, y: y + mm(3) }, BODY);
    if (rejects.length === 0) return;
    const ink: Ink = { face: 'strong', size: 14 };
    y = paper.write('H2', words.coverLeftOut(rejects.length), { ...PLACE, y: y + mm(8) }, ink) + mm(2);
    for (const reject of rejects) {
      const line = words.coverLine(reject.line, sayFault(reject));
      if (y + paper.measure(line, PLACE.width, SMALL) > FOOT) {
        paper.nextPage();
        y = mm(25);
      }
      y = paper.write('P', line, { ...PLACE, y }, SMALL);
    }
  });
}
