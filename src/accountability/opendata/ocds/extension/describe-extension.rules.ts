import schema from '../../../../../data/ocds/peoples-procurement-extension/release-schema.json' with {
  type: 'json',
};

/** A field as its documentation says it. */
export type DescribedField = {
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  /** Its closed list of codes. */
  readonly codelist: string | null;
};
export type DescribedObject = {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly DescribedField[];
};

type Node = {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly items?: Node;
  readonly format?: string;
  readonly codelist?: string;
  readonly properties?: Readonly<Record<string, Node>>;
};

/** Every object of our extension and its fields, as the schema describes them; the standard’s own objects first. */
export function describeExtension(): DescribedObject[] {
  return Object.entries(schema.definitions as Readonly<Record<string, Node>>).map(([name, node]) => ({
    name,
    description: node.description ?? '',
    fields: Object.entries(node.properties ?? {}).map(([field, property]) => ({
      name: field,
      kind: kindOf(property),
      description: property.description ?? referred(property).description ?? '',
      codelist: property.codelist ?? null,
    })),
  }));
}

function referred({ $ref }: Node): Node {
  const name = $ref?.replace('#/definitions/', '') ?? '';
  return (schema.definitions as Readonly<Record<string, Node>>)[name] ?? {};
}

/** `string`, `date-time`, `MandateLine`, or a list of one of them. */
function kindOf({ $ref, type, format, items }: Node): string {
  if ($ref) return $ref.replace('#/definitions/', '');
  const plain = [type ?? 'object'].flat().find((one) => one !== 'null') ?? 'object';
  return plain === 'array' && items ? `${kindOf(items)}[]` : (format ?? plain);
}
