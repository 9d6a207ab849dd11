import type { BodyRole, Hat } from '../../acts/by.ts';

/** A hat as the four columns that the tables of sessions and choices keep it in. */
export type HatColumns = {
  readonly hat_kind: Hat['kind'];
  readonly hat_body_id: string | null;
  readonly hat_supplier_id: string | null;
  readonly hat_role: string | null;
};

export function hatColumns(hat: Hat): HatColumns {
  return {
    hat_kind: hat.kind,
    hat_body_id: hat.kind === 'body' ? hat.bodyId : null,
    hat_supplier_id: hat.kind === 'supplier' ? hat.supplierId : null,
    hat_role: hat.kind === 'body' ? hat.role : null,
  };
}

/** The hat that the columns say; a constraint keeps them whole. */
export function hatOfColumns(row: HatColumns): Hat {
  if (row.hat_kind === 'body' && row.hat_body_id && row.hat_role)
    return { kind: 'body', bodyId: row.hat_body_id, role: row.hat_role as BodyRole };
  if (row.hat_kind === 'supplier' && row.hat_supplier_id)
    return { kind: 'supplier', supplierId: row.hat_supplier_id };
  return row.hat_kind === 'operator' ? { kind: 'operator' } : { kind: 'resident' };
}
