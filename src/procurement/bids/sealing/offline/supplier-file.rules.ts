import type { Refusal } from '../../../../acts/by.ts';
import type { BundleOf } from '../../bundle.rules.ts';
import type { NamedSubcontractor } from '../../form/bid-content.rules.ts';
import type { FormGround } from '../../form/offer-from-fields.rules.ts';
import { asLine, asObject, parseJson } from '../read-shape.rules.ts';

const FORMAT = 'peoples-procurement/bidding-supplier';

/**
 * What the offline sealer has to know of a supplier, fetched once from the site: which bid it will be, and who has agreed
 * to do part of it. It holds nothing of the bid itself.
 */
export type SupplierFile = Pick<FormGround, 'subcontractors' | 'unconfirmed' | 'workforce'> & {
  readonly of: BundleOf;
  readonly name: string;
};

export function writeSupplierFile(file: SupplierFile): string {
  const { of, name, subcontractors, unconfirmed, workforce } = file;
  const { bodyId, procurementId, supplierId } = of;
  const own = { of: { bodyId, procurementId, supplierId }, name, subcontractors, unconfirmed, workforce };
  return `${JSON.stringify({ version: 1, format: FORMAT, ...own }, null, 2)}\n`;
}

/** Reads it; refused where it is another file, or of another tender than `procurementId`. */
export function readSupplierFile(
  text: string,
  procurementId: string,
): SupplierFile | Refusal<'not-supplier-file' | 'other-tender'> {
  const no = { refused: 'not-supplier-file' } as const;
  const file = asObject(parseJson(text.replace(/^\uFEFF/, '')));
  const of = asObject(file?.['of']);
  const [bodyId, supplierId, name] = [
    asLine(of?.['bodyId']),
    asLine(of?.['supplierId']),
    asLine(file?.['name']),
  ];
  if (file?.['version'] !== 1 || file['format'] !== FORMAT || !bodyId || !supplierId || !name) return no;
  if (of?.['procurementId'] !== procurementId) return { refused: 'other-tender' };
  const { subcontractors, unconfirmed, workforce } = file;
  if (!Array.isArray(subcontractors) || !Array.isArray(unconfirmed)) return no;
  return {
    of: { bodyId, procurementId, supplierId },
    name,
    subcontractors: subcontractors as NamedSubcontractor[],
    unconfirmed: unconfirmed.map(String),
    workforce: typeof workforce === 'number' ? workforce : null,
  };
}
