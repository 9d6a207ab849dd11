import type { Field, FieldType, OpenList } from '../lists/open-list.rules.ts';
import { words } from './words.en.ts';

const types: Readonly<Record<FieldType, string>> = {
  text: 'string',
  link: 'string',
  integer: 'integer',
  pence: 'integer',
  decimal: 'number',
  date: 'date',
  instant: 'datetime',
  'yes-or-no': 'boolean',
};

type File = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** A list’s CSV as a resource of a Data Package 1.0 (Frictionless), with its table schema. */
export function listResource(list: OpenList, file: File) {
  return {
    ...fileResource(list.name, file),
    profile: 'tabular-data-resource',
    title: list.title,
    description: list.about,
    format: 'csv',
    mediatype: 'text/csv',
    schema: { fields: list.fields.map(schemaField), primaryKey: list.key, missingValues: [''] },
  };
}

export function fileResource(name: string, { path, bytes, sha256 }: File) {
  return { name, path, encoding: 'utf-8', bytes, hash: `sha256:${sha256}` };
}

function schemaField({ name, type, meaning, codes, canBeEmpty }: Field) {
  const constraints = {
    ...(canBeEmpty || type === 'text' ? {} : { required: true }),
    ...(codes && type === 'text' ? { enum: codes.map(({ value }) => value) } : {}),
  };
  return {
    name,
    type: types[type],
    description: meaning,
    ...(type === 'yes-or-no' ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
    ...(type === 'instant' ? { format: 'any' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Whose data it is, and whether it was made up: an installation that takes it in says so too. */
export type Whose = { readonly region: string; readonly isMadeUp: boolean };

export function dataPackage(resources: readonly object[], whose: Whose | undefined) {
  return {
    profile: 'data-package',
    name: 'peoples-procurement-open-data',
    title: words.package.title,
    description: words.package.description,
    ...(whose ? { contributors: [{ title: whose.region, role: 'publisher' }] } : {}),
    ...(whose?.isMadeUp ? { demonstration: true } : {}),
    licenses: [
      {
        name: 'OGL-UK-3.0',
        title: words.package.licence,
        path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
    ],
    resources,
  };
}

/** Reads back whose data a package says it is; undefined where it does not say. */
export function whoseIs(text: string): Whose | undefined {
  const { contributors, demonstration } = JSON.parse(text) as {
    contributors?: readonly { title?: unknown }[];
    demonstration?: unknown;
  };
  const region = contributors?.[0]?.title;
  return typeof region === 'string' ? { region, isMadeUp: demonstration === true } : undefined;
}
