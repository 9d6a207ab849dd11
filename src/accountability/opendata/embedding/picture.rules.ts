/** One row of a picture: what it is, how much in words, and how far its bar goes. */
export type PictureRow = { readonly label: string; readonly said: string; readonly share: number };
/** A picture that other sites may show: the sentence, then the rows, and where it came from. */
export type Picture = {
  readonly title: string;
  readonly sentence: string;
  /** What residents said is in madder, everything else in indigo. */
  readonly dye: 'madder' | 'indigo';
  readonly rows: readonly PictureRow[];
  /** The page that says the same, on this site. */
  readonly path: string;
};

export const PICTURE_WIDTH = 600;
export const MOST_ROWS = 12;
const ROW_HEIGHT = 46;
const HEAD_HEIGHT = 40;
const FOOT_HEIGHT = 40;
const LINE_HEIGHT = 20;
const LETTERS_A_LINE = 64;

export type PlacedRow = PictureRow & { readonly y: number };
export type PlacedPicture = {
  readonly height: number;
  readonly sentence: readonly { readonly text: string; readonly y: number }[];
  readonly rows: readonly PlacedRow[];
};

/** Where each line stands. Rows past the twelfth are left out: the page has them all. */
export function placePicture({ sentence, rows }: Pick<Picture, 'sentence' | 'rows'>): PlacedPicture {
  const lines = breakLines(sentence, LETTERS_A_LINE);
  const top = HEAD_HEIGHT + lines.length * LINE_HEIGHT + 24;
  const shown = rows.slice(0, MOST_ROWS);
  return {
    height: top + shown.length * ROW_HEIGHT + FOOT_HEIGHT,
    sentence: lines.map((text, index) => ({ text, y: HEAD_HEIGHT + (index + 1) * LINE_HEIGHT })),
    rows: shown.map((row, index) => ({ ...row, y: top + index * ROW_HEIGHT })),
  };
}

/** Words onto lines of at most so many letters; a word that is longer has a line of its own. */
export function breakLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Text that fits beside another on one line. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
