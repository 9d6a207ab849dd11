import { attribute, elementsOf, unescapeXml } from './xml-text.rules.ts';

export type SheetPart = { readonly name: string; readonly path: string };
export type WorkbookParts = {
  readonly sheets: readonly SheetPart[];
  readonly startsIn1904: boolean;
  readonly textPath: string;
  readonly stylesPath: string;
};

/** What a workbook and its relations say of its parts, by their paths in lower case; hidden sheets are left out. */
export function listSheets(workbook: string, relations: string): WorkbookParts {
  const links = elementsOf(relations, 'Relationship').map(({ attributes }) => ({
    id: attribute(attributes, 'Id') ?? '',
    type: attribute(attributes, 'Type') ?? '',
    path: resolve(attribute(attributes, 'Target') ?? ''),
  }));
  const pathOf = (kind: string) => links.find(({ type }) => type.endsWith(`/${kind}`))?.path ?? '';
  const sheets = elementsOf(workbook, 'sheet').flatMap(({ attributes }) => {
    const link = links.find(({ id }) => id === attribute(attributes, '\\w+:id'));
    const isShown = (attribute(attributes, 'state') ?? 'visible') === 'visible';
    const isSheet = link?.type.endsWith('/worksheet') ?? false;
    const name = unescapeXml(attribute(attributes, 'name') ?? '');
    return link && isShown && isSheet ? [{ name, path: link.path }] : [];
  });
  const date1904 = elementsOf(workbook, 'workbookPr').map(({ attributes }) =>
    attribute(attributes, 'date1904'),
  );
  return {
    sheets,
    startsIn1904: date1904[0] === '1' || date1904[0] === 'true',
    textPath: pathOf('sharedStrings'),
    stylesPath: pathOf('styles'),
  };
}

function resolve(target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return path.replace(/^xl\/\.\.\//, '').toLowerCase();
}
