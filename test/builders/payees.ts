import { randomUUID } from 'node:crypto';
import type { StrangePayee } from '../../src/accountability/spend/recognising/sort-out-payees.rules.ts';
import type { Database } from '../../src/db/connect.ts';

type GivenPayee = Partial<Omit<StrangePayee, 'payeeId' | 'name'>> & {
  readonly bodyId: string;
  readonly name: string;
  readonly invented?: boolean;
};

/** A payee of a body that is nobody’s supplier yet; real unless said otherwise. */
export async function insertPayee(db: Database, given: GivenPayee): Promise<StrangePayee> {
  const { bodyId, name, invented = false } = given;
  const { publishedId = '', vatNumber = '', companyNumber = '', postcode = '' } = given;
  const payeeId = randomUUID();
  await db
    .insertInto('payee')
    .values({
      body_id: bodyId,
      id: payeeId,
      published_name: name,
      public_name: name,
      invented,
      redacted: false,
      published_id: publishedId,
      vat_number: vatNumber,
      company_number: companyNumber,
      postcode,
    })
    .execute();
  return { payeeId, name, publishedId, vatNumber, companyNumber, postcode };
}
