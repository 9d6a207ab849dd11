import type { PrivateKind } from './layout.rules.ts';
import { isAllMasked, maskPrivate } from './masking.rules.ts';
import { isRedactedName } from './redaction.rules.ts';

/** A payee’s cell taken apart. */
export type ReadPayee = {
  readonly name: string;
  readonly redacted: boolean;
  /** A number that stood before the name. */
  readonly supplierId: string;
  /** A company number in brackets behind it. */
  readonly companyNumber: string;
  readonly masked: readonly PrivateKind[];
};

const numberBefore = /^(\d{6,12})(?: ?[-:_] ?| )(?=\p{L})(.{3,})$/u;
const companyBehind =
  /^(.{3,}?) ?[([](?:company no\.? ?|co\.? no\.? ?|crn ?)?((?:[A-Z]{2}\d{6})|[01]\d{7})[)\]]$/i;
const codeBehind = /^(.{3,}?)#[A-Z]{2}\d{6,}$/;

/**
 * Takes a payee’s cell apart where that is certain: a supplier’s number before the name (`12345678 ACME LTD`), a
 * company number in brackets behind it (`ACME LTD (01234567)`), an account’s code behind a hash. Says whether anybody
 * is named. Card numbers and e-mail addresses are masked.
 */
export function readPayee(text: string): ReadPayee {
  const { text: published, found } = maskPrivate(text);
  const [, id = '', named = published] = numberBefore.exec(published) ?? [];
  const [, bare = named, companyNumber = ''] = companyBehind.exec(named) ?? [];
  const name = codeBehind.exec(bare)?.[1] ?? bare;
  return {
    name,
    redacted: isRedactedName(name) || isAllMasked(name),
    supplierId: id,
    companyNumber: companyNumber.toUpperCase(),
    masked: found,
  };
}
