import { type Identifier, readIdentifiers } from '../../../people/suppliers/identifiers/identifiers.rules.ts';
import { supplierKind } from '../../../people/suppliers/kinds/supplier-kind.rules.ts';
import { learnFieldWidth } from '../../../people/suppliers/matching/cut-name.rules.ts';
import { takeOffNotes } from '../../../people/suppliers/matching/name-notes.rules.ts';
import { type NameRead, readName } from '../../../people/suppliers/matching/read-name.rules.ts';
import type { Reason } from '../../../people/suppliers/matching/reason.rules.ts';
import { countWords } from '../../../people/suppliers/matching/register.rules.ts';
import type { WantedSupplier } from '../../../people/suppliers/supplier.rules.ts';
import { judgePayee, type ReadPayee } from './judge-payee.rules.ts';
import {
  addIdentifier,
  addName,
  addPublishedId,
  identifierKey,
  type KnownSuppliers,
} from './known-suppliers.rules.ts';

export type StrangePayee = {
  readonly payeeId: string;
  readonly name: string;
  readonly publishedId: string;
  readonly vatNumber: string;
  readonly companyNumber: string;
  readonly charityNumber?: string | undefined;
  readonly postcode: string;
};

export type RecognisedPayee = {
  readonly payeeId: string;
  readonly isPerson: boolean;
  /** A supplier’s identifier, or the name under which a new one is wanted. */
  readonly owner: string;
  readonly confidence: number;
  readonly reason: Reason;
  readonly identifiers: readonly Identifier[];
  readonly doubt: { readonly owner: string; readonly confidence: number; readonly reason: Reason } | null;
};

/** A registered number beside more names than this was typed for want of one. */
const MOST_NAMES_OF_A_NUMBER = 4;

/**
 * Sorts payees into known suppliers and new ones, in an order of its own, so that the order of a file’s rows changes
 * nothing: whole names first, since what one row cut short or wrote a note on another has whole.
 */
export function sortOutPayees(
  known: KnownSuppliers,
  payees: readonly StrangePayee[],
): { readonly recognised: readonly RecognisedPayee[]; readonly wanted: readonly WantedSupplier[] } {
  const read = readPayees(payees);
  for (const payee of read) {
    if (!known.names.byKey.has(payee.read.key)) countWords(known.names.counts, payee.read);
  }
  const widths = { published: learnFieldWidth(payees.map(({ name }) => name)) };
  const wanted: WantedSupplier[] = [];
  const recognised = read.map((payee): RecognisedPayee => {
    const judged = judgePayee(known, payee, widths);
    const { payeeId, identifiers } = payee;
    const isPerson = payee.kind === 'person';
    const owner = judged.is === 'known' ? judged.supplierId : `new ${payeeId}`;
    if (judged.is !== 'known') {
      wanted.push({
        wanted: owner,
        name: takeOffNotes(payee.name).text,
        kind: payee.kind,
        postcode: payee.postcode,
      });
      if (isPerson) known.people.add(owner);
    }
    learn(known, payee, owner, judged.is !== 'known' || judged.confidence === 0.99);
    if (judged.is !== 'known') {
      const doubt = judged.is === 'doubtful' ? { ...judged, owner: judged.supplierId } : null;
      return { payeeId, isPerson, owner, confidence: 1, reason: { rule: 'same' }, identifiers, doubt };
    }
    const { confidence, reason } = judged;
    return { payeeId, isPerson, owner, confidence, reason, identifiers, doubt: null };
  });
  return { recognised, wanted };
}

function learn(
  known: KnownSuppliers,
  payee: ReadPayee & { readonly name: string },
  owner: string,
  isItsName: boolean,
): void {
  if (isItsName) addName(known, payee.name, owner);
  for (const identifier of payee.identifiers) addIdentifier(known, identifier, owner);
  addPublishedId(known, payee.publishedId, owner);
}

function readPayees(payees: readonly StrangePayee[]) {
  const read = payees
    .map((payee) => ({ ...payee, read: readName(payee.name), identifiers: readIdentifiers(payee) }))
    .sort((a, b) => byWholeness(a.read, b.read) || order(a, b));
  const names = new Map<string, Set<string>>();
  for (const payee of read) {
    for (const identifier of payee.identifiers) {
      const key = identifierKey(identifier);
      names.set(key, (names.get(key) ?? new Set()).add(payee.read.key));
    }
  }
  return read.map((payee) => {
    const identifiers = payee.identifiers.filter(
      (each) =>
        each.scheme === 'GB-VAT' || (names.get(identifierKey(each))?.size ?? 0) <= MOST_NAMES_OF_A_NUMBER,
    );
    return { ...payee, identifiers, kind: supplierKind(payee.name, identifiers) };
  });
}

/** Names with nothing added first, then the longest. */
function byWholeness(a: NameRead, b: NameRead): number {
  const added = ({ note, after, branch }: NameRead) =>
    Number(note !== '' || after.length > 0 || branch !== '');
  return added(a) - added(b) || b.key.length - a.key.length;
}

function order(a: StrangePayee, b: StrangePayee): number {
  const key = (payee: StrangePayee) =>
    [payee.name, payee.publishedId, payee.vatNumber, payee.companyNumber, payee.postcode].join('\u001f');
  return key(a) < key(b) ? -1 : 1;
}
