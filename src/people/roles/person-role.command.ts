import { atTheTerminal } from '../../acts/at-the-terminal.ts';
import { type BodyRole, isRefused, type Refusal } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { migrate } from '../../db/migrate.ts';
import { type Call, type Command, Refused, WrongUse } from '../../terminal/command.ts';
import { findPersonByEmail } from '../accounts/people.queries.ts';
import { getBodyBySlug } from '../organisations/bodies.queries.ts';
import { getSupplierBySlug } from '../organisations/suppliers.queries.ts';
import { commandWords as words } from './command-words.en.ts';
import { grantOperator, grantRole, grantSupplierRole } from './grant-role.ts';
import { isBodyRole } from './hat-code.rules.ts';

type Asked =
  | { readonly kind: 'body'; readonly slug: string; readonly role: BodyRole }
  | { readonly kind: 'supplier'; readonly slug: string }
  | { readonly kind: 'operator' };

export const personRole: Command = {
  name: 'person role',
  summary: 'Give a person a role, such as the first administrator of a body',
  usage: 'person role --email <address> (--body <slug> --role <role> | --supplier <slug> | --operator)',
  example: 'person role --email jo@oldham.example --body oldham-council --role administrator',
  options: {
    email: { type: 'string' },
    body: { type: 'string' },
    role: { type: 'string' },
    supplier: { type: 'string' },
    operator: { type: 'boolean' },
  },
  async run(call) {
    const email = call.options['email'];
    if (typeof email !== 'string' || email === '') throw new WrongUse(words.emailMissing);
    const asked = readAsked(call.options);
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const granted = await transact(installation.db, undefined, async (tx) => {
      const person = await findPersonByEmail(tx, email.trim().toLowerCase());
      if (!person) throw new Refused(words.personUnknown(email));
      return grant(tx, asked, person.personId);
    });
    if (isRefused(granted)) throw new Refused(words.alreadyHeld);
    const role = asked.kind === 'body' ? `${asked.role}, ${asked.slug}` : asked.kind;
    return { json: { email, ...asked }, text: words.given(role, email) };
  },
};

function readAsked({ body, role, supplier, operator }: Call['options']): Asked {
  const ways = [body ?? role, supplier, operator].filter((given) => given !== undefined);
  if (ways.length > 1) throw new WrongUse(words.onlyOne);
  if (operator === true) return { kind: 'operator' };
  if (typeof supplier === 'string') return { kind: 'supplier', slug: supplier };
  if (typeof body !== 'string' || typeof role !== 'string') throw new WrongUse(words.roleMissing);
  if (!isBodyRole(role)) throw new WrongUse(words.roleUnknown(role));
  return { kind: 'body', slug: body, role };
}

async function grant(
  tx: Transaction,
  asked: Asked,
  personId: string,
): Promise<{ granted: true } | Refusal<'already-held'>> {
  const by = atTheTerminal();
  if (asked.kind === 'operator') return grantOperator(tx, by, { personId });
  if (asked.kind === 'supplier') {
    const { supplierId } = await getSupplierBySlug(tx, asked.slug).catch(
      refuseMissing(words.supplierUnknown(asked.slug)),
    );
    return grantSupplierRole(tx, by, { supplierId, personId });
  }
  const { bodyId } = await getBodyBySlug(tx, asked.slug).catch(refuseMissing(words.bodyUnknown(asked.slug)));
  return grantRole(tx, by, { bodyId, personId, role: asked.role });
}

function refuseMissing(sentence: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof NotFound ? new Refused(sentence, { cause: error }) : error;
  };
}
