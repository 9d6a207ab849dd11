import { type Engine, takeFont } from './engine.ts';
import { type Face, findFontFile } from './fonts/faces.ts';
import { breakLines } from './lines.rules.ts';

/** How letters look: sizes in points. Without `leading` a line is 1.3 sizes high. */
export type Ink = {
  readonly face?: Face;
  readonly size: number;
  readonly leading?: number;
  /** More room between letters, in points: for codes that are read one by one. */
  readonly spacing?: number;
};

export type Lettering = {
  /** How wide one line would be, in points. */
  readonly widthOf: (text: string, ink: Ink) => number;
  readonly linesOf: (text: string, width: number, ink: Ink) => string[];
  /** Writes lines one under another, the first with its top at `y`. */
  readonly drawLines: (lines: readonly string[], x: number, y: number, ink: Ink) => void;
};

export const BLACK = '#000000';

/** How high a line is, in points. */
export function leadingOf({ size, leading }: Ink): number {
  return leading ?? size * 1.3;
}

/** Measures and writes with an engine, each letter in the first of our fonts that has it. */
export function openLettering(engine: Engine): Lettering {
  const widthOf = (text: string, ink: Ink): number =>
    runsOf(text, ink.face ?? 'text').reduce((total, run) => {
      takeRun(engine, run, ink);
      return total + engine.widthOfString(run.text, { characterSpacing: ink.spacing ?? 0 });
    }, 0);
  const drawLine = (line: string, x: number, baseline: number, ink: Ink): void => {
    const options = { lineBreak: false, baseline: 'alphabetic', characterSpacing: ink.spacing ?? 0 } as const;
    let at = x;
    for (const run of runsOf(line, ink.face ?? 'text')) {
      takeRun(engine, run, ink);
      engine.fillColor(BLACK).text(run.text, at, baseline, options);
      at += engine.widthOfString(run.text, options);
    }
  };
  return {
    widthOf,
    linesOf: (text, width, ink) => breakLines(text, width, (piece) => widthOf(piece, ink)),
    drawLines(lines, x, y, ink) {
      for (const [index, line] of lines.entries())
        drawLine(spaced(line, index, lines), x, y + index * leadingOf(ink) + ink.size * 0.95, ink);
    },
  };
}

/** The space at which a line was broken, so that whoever listens hears two words. */
function spaced(line: string, index: number, lines: readonly string[]): string {
  return index < lines.length - 1 ? `${line} ` : line;
}

type Run = { readonly text: string; readonly face: Face; readonly codePoint: number };

/** Neighbouring letters that one font file has, together. A letter that none has is drawn as the font’s own box. */
function runsOf(text: string, face: Face): Run[] {
  const runs: { text: string; face: Face; codePoint: number }[] = [];
  let before: unknown;
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const file = findFontFile(face, codePoint);
    const last = runs.at(-1);
    if (last && (file === before || !file)) last.text += letter;
    else runs.push({ text: letter, face, codePoint });
    before = file ?? before;
  }
  return runs;
}

function takeRun(engine: Engine, { face, codePoint }: Run, { size }: Ink): void {
  const file = findFontFile(face, codePoint) ?? findFontFile(face, 0x20);
  if (file) takeFont(engine, file, size);
}
