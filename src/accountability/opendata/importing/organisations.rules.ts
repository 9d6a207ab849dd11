import { isObject } from '../ocds/merge-patch.rules.ts';
import { field, list, oneLine } from './published-values.rules.ts';

export type PublishedIdentifier = { readonly scheme: string; readonly id: string };
/** An organisation as a publisher names it. */
export type Organisation = {
  readonly name: string;
  readonly identifiers: readonly PublishedIdentifier[];
  readonly postcode: string;
};

const MOST_BUYERS = 20;
const IDENTIFIER = /^([A-Z]{2,3}-[A-Z]{2,6})-(.{1,60})$/;

/**
 * Whoever buys: `buyer`, and every party that stands as one. The first is the one named `buyer`, or the procuring entity
 * where nobody is.
 */
export function readBuyers(compiled: Readonly<Record<string, unknown>>): Organisation[] {
  const parties = list(compiled['parties']);
  const named = [compiled['buyer'], ...partiesAs(parties, 'buyer')];
  const others = [field(compiled['tender'], 'procuringEntity'), ...partiesAs(parties, 'procuringEntity')];
  const all = [...named, ...others].flatMap((each) => organisation(each, parties) ?? []);
  const names = all.map(({ name }) => name.toLowerCase());
  return all.filter(({ name }, at) => names.indexOf(name.toLowerCase()) === at).slice(0, MOST_BUYERS);
}

export function partiesAs(parties: readonly Record<string, unknown>[], role: string) {
  return parties.filter(({ roles }) => Array.isArray(roles) && roles.includes(role));
}

/**
 * An organisation that is named in place (OCDS 1.0) or referred to by its `id` among the parties (1.1), and by its name
 * where a publisher gives no `id`. Null for nobody.
 */
export function organisation(
  said: unknown,
  parties: readonly Record<string, unknown>[],
): Organisation | null {
  if (!isObject(said)) return null;
  const id = said['id'];
  const party =
    parties.find((each) => each === said || (id !== undefined && id !== null && each['id'] === id)) ??
    parties.find((each) => id === undefined && each['name'] === said['name'] && said['name'] !== undefined);
  const sources = party ? [party, said] : [said];
  const name = sources
    .flatMap((each) => [each['name'], field(each['identifier'], 'legalName')])
    .map((each) => oneLine(each, 200))
    .find((each) => each !== '');
  const identifiers = sources.flatMap(identifiersIn);
  const [only] = identifiers;
  const shown = name ?? (only ? `${only.scheme}-${only.id}` : '');
  if (shown === '') return null;
  const once = new Map(identifiers.map((each) => [`${each.scheme} ${each.id}`, each]));
  const postcode = oneLine(field(party?.['address'] ?? said['address'], 'postalCode'), 12);
  return { name: shown, identifiers: [...once.values()].slice(0, 10), postcode };
}

function identifiersIn(of: Record<string, unknown>): PublishedIdentifier[] {
  const given = [of['identifier'], ...list(of['additionalIdentifiers'])].flatMap((each) => {
    const scheme = oneLine(field(each, 'scheme'), 20);
    const id = oneLine(field(each, 'id'), 60);
    return scheme === '' || id === '' ? [] : [{ scheme, id }];
  });
  const [, scheme, id] = IDENTIFIER.exec(oneLine(of['id'], 80)) ?? [];
  return scheme && id ? [...given, { scheme, id }] : given;
}

const NOBODY =
  /^(?:various(?: .*)?|several|multiple(?: .*)?|n\/?a|none|not (?:known|applicable|awarded)|unknown|tb[ac]|to be confirmed|[-–—.x?]+|see .*|redacted.*|.*withheld.*)$/i;

/** What a publisher writes where no one supplier is named. */
export function isNobody(name: string): boolean {
  return NOBODY.test(name.trim());
}
