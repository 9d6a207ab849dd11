import { poundsDecimal } from '../../values/pounds-decimal.ts';
import type { FileTable } from '../../web/downloads/hand-over-table.ts';
import { invitationCode } from './code.rules.ts';
import type { Invitation } from './invitation-list.queries.ts';
import { letterOf, type Stationery } from './letter-of.ts';
import type { NewlyAsked } from './list-newly-asked.ts';
import type { Contact } from './new-suppliers.queries.ts';

const head = [
  'supplier',
  'name',
  'e_mail',
  'postal_address',
  'financial_year',
  'paid_pence',
  'paid_pounds',
  'at_least',
  'vat_basis',
  'asked_for',
  'state',
  'minutes',
  'code',
  'code_link',
  'code_until',
  'subject',
  'rule',
];

/** Invitations for a body’s own mail merge, one a row, each with its code. */
export function mergeTable(name: string, invitations: readonly Invitation[], from: Stationery): FileTable {
  return {
    name,
    head,
    rows: invitations.map((one) => {
      const letter = letterOf(one, one.lastNumber, from);
      return [
        one.slug,
        one.hiddenName ?? one.name,
        one.email,
        one.postalAddress,
        one.year,
        one.amountPence,
        poundsDecimal(one.amountPence),
        one.atLeast ? 'yes' : 'no',
        one.vatBasis,
        one.asks.join(' and '),
        one.state,
        one.asks.reduce((sum, ask) => sum + from.minutes[ask], 0),
        invitationCode(from.secret, one.invitationId),
        letter.link,
        one.codeExpiresAt.toString(),
        letter.subject,
        one.rule,
      ];
    }),
  };
}

/** The suppliers newly in a tier, to fill in where to write to them. */
export function newlyTable(
  name: string,
  newly: readonly NewlyAsked[],
  contacts: ReadonlyMap<string, Contact>,
): FileTable {
  return {
    name,
    head: [
      'supplier',
      'name',
      'e_mail',
      'postal_address',
      'paid_pence',
      'paid_pounds',
      'at_least',
      'asked_for',
    ],
    rows: newly.map(({ supplier, asks }) => {
      const contact = contacts.get(supplier.supplierId);
      return [
        supplier.slug,
        supplier.hiddenName ?? supplier.name,
        contact?.email ?? null,
        contact?.postalAddress ?? null,
        supplier.pence,
        poundsDecimal(supplier.pence),
        supplier.atLeast ? 'yes' : 'no',
        asks.join(' and '),
      ];
    }),
  };
}
