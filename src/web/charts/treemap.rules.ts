import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';

export type TreePart = {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly exact?: string;
};

/** A rectangle on the picture: edges from left and top, in the units of its size. */
export type Cell = {
  readonly part: TreePart;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isRest: boolean;
};

type Size = { readonly width: number; readonly height: number };

/**
 * Rectangles whose areas are as their values (squarified treemap, Bruls, Huizing and van Wijk 2000), largest from the
 * top left. At most so many; the others are one, the rest, as is whatever would be too small to carry its name. Values
 * of nothing or less have no area and are left out.
 */
export function layOutTreemap(
  parts: readonly TreePart[],
  rest: Omit<TreePart, 'value' | 'text'> & {
    readonly tell: (value: number) => string;
    readonly tellExactly?: (value: number) => string;
  },
  size: Size,
  most: number,
): Cell[] {
  const positive = parts.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const total = positive.reduce((sum, { value }) => sum + value, 0);
  const shown = positive.filter(({ value }, index) => index < most && value * 100 >= total);
  const left = total - shown.reduce((sum, { value }) => sum + value, 0);
  const all: TreePart[] = [...shown];
  if (left > 0)
    all.push({
      name: rest.name,
      value: left,
      text: rest.tell(left),
      ...(rest.tellExactly ? { exact: rest.tellExactly(left) } : {}),
    });
  type Node = { readonly part?: TreePart; readonly children?: readonly Node[] };
  const root = hierarchy<Node>({ children: all.map((part) => ({ part })) }, ({ children }) =>
    children ? [...children] : null,
  ).sum(({ part }) => part?.value ?? 0);
  const laid = treemap<Node>().tile(treemapSquarify).size([size.width, size.height])(root);
  return laid.leaves().flatMap(({ data, x0, y0, x1, y1 }) => {
    if (!data.part) return [];
    const isRest = left > 0 && data.part === all.at(-1);
    return [{ part: data.part, x: x0, y: y0, width: x1 - x0, height: y1 - y0, isRest }];
  });
}

/** About as wide as a letter is, on average, at the size of words in charts. */
const LETTER = 8;

/** Words in lines that are about as wide as asked, broken between words alone. */
export function wrapWords(text: string, width: number): string[] {
  const most = Math.max(1, Math.floor(width / LETTER));
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      return [...lines.slice(0, -1), `${last} ${word}`];
    }
    return [...lines, word];
  }, []);
}

/** Whether a line has room in so much width, by the letters it has. */
export function fitsWidth(line: string, width: number): boolean {
  return line.length * LETTER <= width;
}
