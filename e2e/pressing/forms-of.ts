import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Field = {
  readonly name: string;
  readonly kind: 'text' | 'choice' | 'boxes' | 'hidden' | 'file';
  /** What can be chosen; what stands there already. */
  readonly values: readonly string[];
};
export type PageForm = { readonly action: string; readonly fields: readonly Field[] };

/** The forms of a page that post, with their fields: what somebody who looks at it could press. */
export function formsOf(html: string, path: string): PageForm[] {
  return elements(parse(html), 'form')
    .filter((form) => attribute(form, 'method')?.toLowerCase() === 'post')
    .map((form) => ({ action: attribute(form, 'action') || path, fields: fieldsOf(form) }));
}

/** Where a page leads on this site. */
export function linksOf(html: string): string[] {
  const links = elements(parse(html), 'a').map((link) => attribute(link, 'href') ?? '');
  return [...new Set(links.filter((href) => /^\/[^/]/.test(href)).map((href) => href.split('#')[0] ?? ''))];
}

function fieldsOf(form: Tree.Element): Field[] {
  const named = new Map<string, { kind: Field['kind']; values: string[] }>();
  const add = (element: Tree.Element, kind: Field['kind'], value: string) => {
    const name = attribute(element, 'name');
    if (!name) return;
    const field = named.get(name) ?? { kind, values: [] };
    named.set(name, { kind: field.kind, values: [...field.values, value] });
  };
  for (const input of elements(form, 'input')) {
    const type = attribute(input, 'type') ?? 'text';
    const kinds: Record<string, Field['kind']> = {
      radio: 'choice',
      checkbox: 'boxes',
      hidden: 'hidden',
      file: 'file',
    };
    add(input, kinds[type] ?? 'text', attribute(input, 'value') ?? '');
  }
  for (const area of elements(form, 'textarea')) add(area, 'text', '');
  for (const select of elements(form, 'select'))
    for (const option of elements(select, 'option')) add(select, 'choice', attribute(option, 'value') ?? '');
  for (const button of elements(form, 'button'))
    if (attribute(button, 'name')) add(button, 'choice', attribute(button, 'value') ?? '');
  return [...named].map(([name, field]) => ({ name, ...field }));
}

function elements(node: Tree.Node, tag: string): Tree.Element[] {
  const own = 'tagName' in node && node.tagName === tag ? [node] : [];
  const inside = 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, tag)) : [];
  return [...own, ...inside];
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
