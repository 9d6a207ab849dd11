import { Table } from '../../../../web/govuk/table.tsx';
import { Scroll } from '../../../../web/shell/layout.tsx';
import { type DescribedObject, describeExtension } from './describe-extension.rules.ts';
import { words } from './words.en.ts';

/** Our extension for readers: why it is, each object with its fields, the codes, and the files. */
export function ExtensionPage({ codelists }: { readonly codelists: readonly string[] }) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {words.paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {describeExtension().map((described) => (
        <DescribedSection {...described} />
      ))}
      <h2>{words.files.heading}</h2>
      <p>{words.files.says}</p>
      <ul>
        {['extension.json', 'release-schema.json', 'README.md', ...codelists.map(underCodelists)].map(
          (file) => (
            <li>
              <a href={`/data/ocds/extension/${encodeURI(file)}`}>{file}</a>
            </li>
          ),
        )}
      </ul>
    </>
  );
}

function DescribedSection({ name, description, fields }: DescribedObject) {
  const { table } = words;
  return (
    <section>
      <h2>{name}</h2>
      <p>{description || words.added(name)}</p>
      <Scroll label={table.caption(name)}>
        <Table
          caption={table.caption(name)}
          firstCellIsHeader
          head={[table.field, table.kind, table.meaning]}
          rows={fields.map((field) => [
            <code>{field.name}</code>,
            field.kind,
            field.description.replaceAll('`', ''),
          ])}
        />
      </Scroll>
    </section>
  );
}

function underCodelists(name: string): string {
  return `codelists/${name}`;
}
