import { supplierKind } from '../../../people/suppliers/kinds/supplier-kind.rules.ts';

/**
 * What everyone may read of a payee: what was published, unless it is a person’s name. Then it is the supplier’s public
 * name, which says nothing until the person claims it.
 */
export function publicPayeeName(
  publishedName: string,
  supplier: { readonly name: string; readonly isHidden: boolean },
): string {
  return supplier.isHidden || supplierKind(publishedName) === 'person' ? supplier.name : publishedName;
}
