import { findConflict, type Identifier } from '../../../people/suppliers/identifiers/identifiers.rules.ts';
import type { SupplierKind } from '../../../people/suppliers/kinds/supplier-kind.rules.ts';
import { isRare } from '../../../people/suppliers/matching/compare-names.rules.ts';
import {
  type Candidate,
  matchName,
  type Widths,
} from '../../../people/suppliers/matching/match-name.rules.ts';
import type { NameRead } from '../../../people/suppliers/matching/read-name.rules.ts';
import { CERTAIN, DOUBTFUL, type Reason } from '../../../people/suppliers/matching/reason.rules.ts';
import { addToRegister, emptyRegister } from '../../../people/suppliers/matching/register.rules.ts';
import { identifierKey, type KnownSuppliers } from './known-suppliers.rules.ts';

/** A payee as it is judged: its name taken apart, its numbers read. */
export type ReadPayee = {
  readonly read: NameRead;
  readonly kind: SupplierKind;
  readonly publishedId: string;
  readonly identifiers: readonly Identifier[];
};

export type Judgement =
  | {
      readonly is: 'known';
      readonly supplierId: string;
      readonly confidence: number;
      readonly reason: Reason;
    }
  /** New until an officer says that it is the one it may be. */
  | {
      readonly is: 'doubtful';
      readonly supplierId: string;
      readonly confidence: number;
      readonly reason: Reason;
    }
  | { readonly is: 'new' };

/** A ledger’s number that stands beside more names than this is nobody’s: one number for whoever is paid once. */
const MOST_OF_ONE_NUMBER = 3;

const NUMBER_RULES = {
  'GB-COH': 'company-number',
  'GB-CHC': 'charity-number',
  'GB-SC': 'charity-number',
} as const;

/**
 * Decides whose payee this is: first by a company’s or a charity’s number, which is one supplier’s alone; then by name,
 * with VAT numbers and the body’s own numbers as evidence that makes an alike name certain. Such a number is no proof:
 * one VAT registration may be a whole group’s, and ledgers give one supplier several numbers. Registered numbers that
 * differ forbid a match, however alike the names.
 */
export function judgePayee(known: KnownSuppliers, payee: ReadPayee, widths: Widths): Judgement {
  for (const identifier of payee.identifiers) {
    const supplierId = known.byIdentifier.get(identifierKey(identifier));
    if (supplierId === undefined || identifier.scheme === 'GB-VAT') continue;
    const reason = { rule: NUMBER_RULES[identifier.scheme], value: identifier.value } as const;
    return { is: 'known', supplierId, confidence: 0.99, reason };
  }
  const { best, ties } = matchName(known.names, payee.read, widths);
  const isSure = best !== undefined && best.confidence >= (known.others.has(best.owner) ? 0.96 : DOUBTFUL);
  const named = isSure ? best : undefined;
  if (named && named.confidence >= CERTAIN && ties.length === 0) return judgeNamed(known, payee, named);
  return judgeNumbered(known, payee, widths) ?? judgeDoubtful(known, payee, named);
}

function judgeNamed(known: KnownSuppliers, payee: ReadPayee, best: Candidate): Judgement {
  const { owner: supplierId, confidence, reason } = best;
  const conflict = findConflict(payee.identifiers, known.identifiersOf.get(supplierId) ?? []);
  if (conflict && !(conflict.scheme === 'GB-VAT' && confidence >= 0.96)) {
    return {
      is: 'doubtful',
      supplierId,
      confidence: 0.7,
      reason: { rule: 'other-number', value: conflict.value },
    };
  }
  if (isOtherPerson(known, payee, supplierId)) {
    const value = payee.publishedId;
    return { is: 'doubtful', supplierId, confidence: 0.8, reason: { rule: 'other-number', value } };
  }
  return { is: 'known', supplierId, confidence, reason };
}

/** Two people of one name whom a body numbers differently may be two. */
function isOtherPerson(known: KnownSuppliers, { publishedId }: ReadPayee, supplierId: string): boolean {
  if (!known.people.has(supplierId) || publishedId === '') return false;
  if (known.byPublishedId.get(publishedId)?.has(supplierId)) return false;
  return [...known.byPublishedId.values()].some((owners) => owners.has(supplierId));
}

/** A VAT number or a number of the body’s own ledger, together with a name that is like. */
function judgeNumbered(known: KnownSuppliers, payee: ReadPayee, widths: Widths): Judgement | undefined {
  const vat = payee.identifiers.find(({ scheme }) => scheme === 'GB-VAT');
  const byVat = vat && known.byIdentifier.get(identifierKey(vat));
  const byId = payee.publishedId === '' ? undefined : known.byPublishedId.get(payee.publishedId);
  const numbered = [
    ...(byId && byId.size <= MOST_OF_ONE_NUMBER
      ? [...byId].map((owner) => ({ owner, rule: 'published-id', value: payee.publishedId }) as const)
      : []),
    ...(byVat === undefined ? [] : [{ owner: byVat, rule: 'vat-number', value: vat?.value ?? '' } as const]),
  ];
  const judged = numbered
    .map(({ owner, rule, value }) => ({
      supplierId: owner,
      reason: { rule, value },
      likeness: likenessOf(known, payee.read, owner, widths),
      conflict: findConflict(payee.identifiers, known.identifiersOf.get(owner) ?? []),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = judged;
  if (!best) return undefined;
  const { supplierId, reason, likeness, conflict } = best;
  if (conflict && conflict.scheme !== 'GB-VAT') return undefined;
  if (likeness >= DOUBTFUL) return { is: 'known', supplierId, confidence: 0.95, reason };
  const asks = likeness >= 0.4 || reason.rule === 'published-id';
  return asks ? { is: 'doubtful', supplierId, confidence: likeness >= 0.4 ? 0.85 : 0.7, reason } : undefined;
}

/** How like a name is to a supplier’s own; names that share their first rare word are somewhat alike. */
function likenessOf(known: KnownSuppliers, read: NameRead, owner: string, widths: Widths): number {
  const few = emptyRegister();
  const places = known.namesOf.get(owner) ?? [];
  for (const at of places) {
    const name = known.names.names[at];
    if (name) addToRegister(few, name);
  }
  const confidence = matchName({ ...few, counts: known.names.counts }, read, widths).best?.confidence ?? 0;
  const countOf = (word: string) => known.names.counts.get(word) ?? 0;
  const firstRare = (words: readonly string[]) => words.find((word) => isRare(word, countOf));
  const rare = firstRare(read.words);
  const shares = rare !== undefined && few.names.some((name) => firstRare(name.read.words) === rare);
  return shares ? Math.max(confidence, 0.4) : confidence;
}

function judgeDoubtful(known: KnownSuppliers, payee: ReadPayee, named: Candidate | undefined): Judgement {
  if (!named) return { is: 'new' };
  const { owner: supplierId, reason } = named;
  const conflict = findConflict(payee.identifiers, known.identifiersOf.get(supplierId) ?? []);
  if (conflict) return { is: 'new' };
  return { is: 'doubtful', supplierId, confidence: Math.min(named.confidence, 0.89), reason };
}
