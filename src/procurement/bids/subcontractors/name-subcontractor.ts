import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { isInTime } from '../deadline.rules.ts';
import { findNamingFault, type Naming, type NamingFault } from './naming.rules.ts';
import {
  findNamed,
  insertSubcontractor,
  listAddresses,
  listSubcontractors,
} from './subcontractors.queries.ts';
import { mailWords } from './words.en.ts';

export type NameSubcontractor = ProcurementKey &
  Naming & {
    /** The bidder, as the person acts for it. */
    readonly supplierId: string;
    readonly supplierName: string;
    readonly publicUrl: string;
  };

/**
 * A bidder names who will do part of it, and the one named is asked by mail. Private to the two of them: nothing of it
 * goes into the public record. A supplier on the register is asked through its own people, and linked only then: one that
 * nobody acts for is asked at the address that the bidder gives, which may be anybody’s.
 */
export async function nameSubcontractor(
  tx: Transaction,
  by: By,
  input: NameSubcontractor,
): Promise<{ readonly id: string } | Refusal<NamingFault | 'not-open'>> {
  const { bidsDueAt, noticePublishedAt, title } = await getProcurementForUpdate(tx, input);
  const now = await by.clock.now(tx);
  if (!noticePublishedAt || !bidsDueAt || !isInTime(now, bidsDueAt)) return { refused: 'not-open' };
  const known = await findNamed(tx, input);
  const addresses = known ? await listAddresses(tx, known.supplierId) : [];
  const named = await listSubcontractors(tx, input, input.supplierId);
  const who = { supplierId: known?.supplierId ?? null, canBeAsked: addresses.length > 0 };
  const fault = findNamingFault(input, who, { bidderId: input.supplierId, named });
  if (fault) return { refused: fault };
  const id = uuidV7(now.epochMilliseconds, by.random);
  const isOnRegister = addresses.length > 0;
  await insertSubcontractor(tx, input, {
    ...input,
    id,
    bidderId: input.supplierId,
    name: isOnRegister ? (known?.name ?? input.name) : input.name,
    namedSupplierId: isOnRegister ? (known?.supplierId ?? null) : null,
    likeSupplierId: isOnRegister ? null : (known?.supplierId ?? null),
    email: isOnRegister ? null : (input.email?.toLowerCase() ?? null),
    namedAt: now,
    namedBy: by.actor.personId,
  });
  const asked = {
    by: input.supplierName,
    title,
    dueAt: bidsDueAt,
    url: `${input.publicUrl}/supplier/named/${id}`,
  };
  for (const recipient of isOnRegister ? addresses : input.email ? [input.email.toLowerCase()] : [])
    await sendMail(tx, by, { recipient, ...mailWords(asked) });
  return { id };
}
