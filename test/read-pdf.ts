import { inflateSync } from 'node:zlib';

/** A PDF of ours as a test reads it: its objects, and what they say of each other. */
export type PdfObjects = {
  readonly text: string;
  readonly catalog: string;
  readonly metadata: string;
  readonly pages: number;
  /** What is drawn on each page, in the engine’s own words. */
  readonly contents: readonly string[];
  readonly fonts: readonly string[];
  /** The structure tree; an element with children is a list that begins with what it is. */
  readonly tree: () => unknown[];
  /** What each marked piece of a page belongs to. */
  readonly parentsOf: (page: number) => string[];
};

/** Reads what our own writer wrote: one object after another, no object streams. */
export function readPdf(bytes: Buffer): PdfObjects {
  const file = bytes.toString('latin1');
  const objects = new Map<number, string>();
  for (const [, id, body] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(Number(id), body ?? '');
  const of = (id: number) => objects.get(id) ?? '';
  const all = [...objects.values()];
  const found = (mark: RegExp) => all.filter((body) => mark.test(body.split('\nstream')[0] ?? ''));
  const catalog = found(/\/Type \/Catalog/)[0] ?? '';
  const pages = found(/\/Type \/Page\b(?!s)/);
  const streamOf = (body: string) => {
    const from = body.indexOf('stream\n') + 7;
    return Buffer.from(body.slice(from, body.lastIndexOf('\nendstream')), 'latin1');
  };
  return {
    text: all.map((body) => body.split('\nstream')[0]).join('\n'),
    catalog,
    metadata: streamOf(found(/\/Subtype \/XML/)[0] ?? '').toString('utf8'),
    pages: pages.length,
    contents: pages.map((page) => inflateSync(streamOf(of(reference(page, 'Contents')))).toString('latin1')),
    fonts: found(/\/Type \/FontDescriptor/),
    tree: () => childrenOf(of(reference(catalog, 'StructTreeRoot')), of),
    parentsOf(page) {
      const key = Number(/\/StructParents (\d+)/.exec(pages[page] ?? '')?.[1]);
      const nums = /\/Nums \[([\s\S]*?)\n\s*\]/.exec(of(reference(catalog, 'StructTreeRoot')))?.[1] ?? '';
      const list = of(Number(new RegExp(`(?:^|\\s)${key} (\\d+) 0 R`).exec(nums)?.[1]));
      return [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => role(of(Number(id))));
    },
  };
}

function reference(body: string, name: string): number {
  return Number(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1]);
}

function role(body: string): string {
  return /\/S \/(\w+)/.exec(body)?.[1] ?? '';
}

function childrenOf(body: string, of: (id: number) => string): unknown[] {
  const kids = /\/K \[([\s\S]*?)\]/.exec(body)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const element = of(Number(id));
    const alt = /\/Alt \(([^)]*)\)/.exec(element)?.[1];
    const said = alt === undefined ? role(element) : `${role(element)}: ${alt}`;
    const inside = childrenOf(element, of);
    return inside.length === 0 ? said : [said, ...inside];
  });
}
