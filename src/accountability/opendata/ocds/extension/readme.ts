import { type DescribedField, type DescribedObject, describeExtension } from './describe-extension.rules.ts';
import { words } from './words.en.ts';

/** The extension’s README as it lies beside it: the page’s words and fields, in Markdown. */
export function readmeText(): string {
  return (
    [
      `# ${words.title}`,
      words.lede,
      ...words.paragraphs,
      ...describeExtension().flatMap(sectionOf),
      `## ${words.files.heading}`,
      words.files.says,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function sectionOf({ name, description, fields }: DescribedObject): string[] {
  const { table } = words;
  const head = `| ${table.field} | ${table.kind} | ${table.meaning} |\n|---|---|---|`;
  return [`## ${name}`, description || words.added(name), [head, ...fields.map(rowOf)].join('\n')];
}

function rowOf({ name, kind, description, codelist }: DescribedField): string {
  return `| \`${name}\` | ${kind} | ${description}${codelist ? ` (\`codelists/${codelist}\`)` : ''} |`;
}
