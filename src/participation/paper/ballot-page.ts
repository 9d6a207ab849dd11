import { mm } from '../../web/pdf/engine.ts';
import type { Ink } from '../../web/pdf/lettering.ts';
import type { Paper, TextRole } from '../../web/pdf/paper.ts';

/** The edges of a ballot, and where its questions end: the slip below is torn off. */
export const LEFT = mm(18);
export const WIDTH = mm(174);
const TOP_OF_BACK = mm(18);
const FOOT = mm(280);
export const SLIP_TOP = mm(247);

export const BODY: Ink = { size: 12, leading: 15.5 };
export const SMALL: Ink = { size: 10.5, leading: 13.5 };
export const TITLE: Ink = { face: 'strong', size: 14, leading: 18 };

/** A ballot’s pages from top to bottom; what does not fit any more goes on the back. */
export type BallotFlow = {
  readonly paper: Paper;
  readonly y: () => number;
  readonly skip: (height: number) => void;
  /** Makes sure of so much room, if need be on the next page. */
  readonly need: (height: number) => void;
  readonly write: (role: TextRole, text: string, ink: Ink, place?: { x: number; width: number }) => void;
};

/**
 * Opens a ballot’s first page at `start`. `endFirst` draws what stands at its foot; later pages bear `mark`, so that a
 * loose one is known.
 */
export function openFlow(
  paper: Paper,
  start: number,
  { mark, endFirst }: { readonly mark: string; readonly endFirst: () => void },
): BallotFlow & { readonly end: () => void } {
  let y = start;
  let pages = 1;
  const turn = (): void => {
    if (pages === 1) endFirst();
    paper.nextPage();
    pages += 1;
    y = TOP_OF_BACK;
  };
  return {
    paper,
    y: () => y,
    skip(height) {
      y += height;
    },
    need(height) {
      if (y + height <= (pages === 1 ? SLIP_TOP - mm(3) : FOOT)) return;
      turn();
      paper.write('Note', mark, { x: LEFT + WIDTH - mm(40), y: mm(8), width: mm(44) }, SMALL);
    },
    write(role, text, ink, { x, width } = { x: LEFT, width: WIDTH }) {
      y = paper.write(role, text, { x, y, width }, ink);
    },
    end() {
      if (pages === 1) endFirst();
      // Printed on both sides, the next ballot begins on a sheet of its own.
      else if (pages % 2 === 1) turn();
    },
  };
}
