import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export type SourceFile = {
  /** From the project's root: `src/procurement/bids/submit-bid.ts`. */
  readonly path: string;
  readonly text: string;
  /** Imported files of ours, from the project's root. */
  readonly imports: readonly string[];
};

/** Every TypeScript file under a folder, tests left out. */
export function readSources(folder: string): readonly SourceFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|drill)\.tsx?$/.test(name))
    .sort()
    .map((name) => readSource(join(folder, name)));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const { module } = parseSync(path, text);
  const imports = [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
    ),
  ];
  const ours = imports.filter((name) => name.startsWith('.'));
  return { path, text, imports: ours.map((name) => normalize(join(dirname(path), name))) };
}

/** The kind of a file by its name: `rules`, `queries`, `page`, `route`, `command`, `words`, else `action`. */
export function kindOf(path: string): string {
  if (path.endsWith('.en.ts')) return 'words';
  const named = path.match(/\.(rules|queries|page|route|command)s?\.tsx?$/)?.[1];
  // A component beside its page is part of the page.
  return named ?? (path.endsWith('.tsx') ? 'page' : 'action');
}

/** The domain a file belongs to: `procurement/bids`; undefined for what stands under all of them. */
export function domainOf(path: string): string | undefined {
  return path.match(/^src\/((?:participation|procurement|accountability|people|front)\/[\w-]+)\//)?.[1];
}

type Node = { readonly type: string; readonly value?: unknown; readonly [name: string]: unknown };

/** Walks a syntax tree, each node with its parent. */
export function walk(
  path: string,
  text: string,
  visit: (node: Node, parent: Node | undefined) => void,
): void {
  const step = (node: unknown, parent: Node | undefined): void => {
    if (Array.isArray(node)) {
      for (const each of node) step(each, parent);
      return;
    }
    if (typeof node !== 'object' || node === null || typeof (node as Node).type !== 'string') return;
    visit(node as Node, parent);
    for (const value of Object.values(node)) step(value, node as Node);
  };
  step(parseSync(path, text).program, undefined);
}
