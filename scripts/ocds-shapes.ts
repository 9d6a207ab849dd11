// Writes data/ocds/shapes.json: the field names, types, formats and codes of OCDS 1.1.5 and its extensions, read from
// the schemas as their authors publish them, in the folder named as the only argument. No sentence of theirs is kept.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds schema-1.1.5, ocds_uk_extension and extensions.');

const extensions = {
  uk: 'ocds_uk_extension',
  awardCriteria: 'extensions/awardCriteria',
  bids: 'extensions/bid',
  lots: 'extensions/lots',
  metrics: 'extensions/metrics',
  otherRequirements: 'extensions/otherRequirements',
  performanceFailures: 'extensions/performance_failures',
  sustainability: 'extensions/sustainability',
} as const;

/** Our own extension lies in this repository. */
const ours = new URL('../data/ocds/peoples-procurement-extension/release-schema.json', import.meta.url);

/** The legal basis extension is one field, of the standard’s own kind: https://extensions.open-contracting.org/en/extensions/legalBasis/ */
const legalBasis = {
  definitions: { Tender: { properties: { legalBasis: { $ref: '#/definitions/Classification' } } } },
};

const sentences = new Set(['title', 'description', 'deprecated', 'default', '$schema']);

/** A schema without what is written for people; a field that is called `title` is a field, and stays. */
function withoutSentences(node: unknown, areFields = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutSentences(item));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).flatMap(([key, value]) => {
    if (!areFields && sentences.has(key)) return [];
    if (!areFields && key === 'patternProperties') return [['translated', translatedFields(value)]];
    const holdsFields = !areFields && (key === 'properties' || key === 'definitions');
    return [[key, withoutSentences(value, holdsFields)]];
  });
  return Object.fromEntries(kept);
}

/** `^(title_(…))$` with a language's shape: the fields that may be repeated with a language at their end. */
function translatedFields(patterns: object): string[] {
  return Object.keys(patterns).map((pattern) => /^\^\((\w+)_/.exec(pattern)?.[1] ?? pattern);
}

async function readShape(path: string | URL): Promise<unknown> {
  const file = typeof path === 'string' ? join(folder as string, path) : path;
  return withoutSentences(JSON.parse(await readFile(file, 'utf8')));
}

const shapes = {
  release: await readShape('schema-1.1.5/release-schema.json'),
  releasePackage: await readShape('schema-1.1.5/release-package-schema.json'),
  recordPackage: await readShape('schema-1.1.5/record-package-schema.json'),
  versionedRelease: await readShape('schema-1.1.5/versioned-release-validation-schema.json'),
  extensions: {
    ...Object.fromEntries(
      await Promise.all(
        Object.entries(extensions).map(async ([name, path]) => [
          name,
          await readShape(`${path}/release-schema.json`),
        ]),
      ),
    ),
    legalBasis,
    peoplesProcurement: await readShape(ours),
  },
};
await writeFile(new URL('../data/ocds/shapes.json', import.meta.url), `${JSON.stringify(shapes, null, 1)}\n`);
