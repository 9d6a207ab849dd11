import { emailOf } from './cast.ts';
import { openVisitor, type Visitor } from './visitor.ts';

/** People in roles, and at stages of the thread, that nobody whom the demonstration offers has. */
const ALSO = [
  'Colin Marrack',
  'Nell Rootham',
  'Farida Oakes',
  'Dev Marchbank',
  'Jo Pendle',
  'Ivy Castellan',
  'Callum Reddish-Hope',
  'Gwen Tarleton',
  'Oluchi Barnes',
  'Imogen Dacre',
  'Colm Haverty',
  'Pauline Etchells',
  'Tom Hesketh-Bray',
  'Nasreen Holt',
  'Fern Hallewell',
  'Vikram Ellery',
];

/** One visitor who is not signed in, and one for each hat of each kind of person. */
export async function everyKindOfVisitor(address: string): Promise<ReadonlyMap<string, Visitor>> {
  const visitors = new Map([['a visitor', openVisitor(address)]]);
  const { html } = await openVisitor(address).open('/demonstration/people?as=json');
  const offered = JSON.parse(html) as { data: { personId: string; name: string }[] };
  for (const { personId, name } of offered.data) {
    const signIn = (visitor: Visitor) => visitor.send('/demonstration/people', { person: personId });
    await addEachHat(visitors, address, name, signIn);
  }
  for (const name of ALSO)
    await addEachHat(visitors, address, name, (visitor) => signInByMail(visitor, emailOf(name)));
  return visitors;
}

async function addEachHat(
  visitors: Map<string, Visitor>,
  address: string,
  name: string,
  signIn: (visitor: Visitor) => Promise<unknown>,
): Promise<void> {
  const first = openVisitor(address);
  await signIn(first);
  visitors.set(name, first);
  const { html } = await first.open('/roles');
  const hats = [...html.matchAll(/<button[^>]* value="([^"]+)" name="hat"/g)].map(([, hat]) => hat ?? '');
  for (const hat of hats.length > 1 ? hats : []) {
    const visitor = openVisitor(address);
    await signIn(visitor);
    await visitor.send('/roles', { hat });
    visitors.set(`${name} as ${hat}`, visitor);
  }
}

/** Over HTTP: asks for a link, reads it in the demonstration's mail, and opens it. */
export async function signInByMail(visitor: Visitor, email: string): Promise<void> {
  await visitor.send('/sign-in', { email });
  const { html } = await visitor.open('/demonstration/mail');
  const message = html.split('<article').find((article) => article.includes(email));
  const link = message?.match(/href="(\/sign-in\/[^"]+)"/)?.[1];
  if (!link) throw new Error(`no link was sent to ${email}`);
  await visitor.send(link, {});
}
