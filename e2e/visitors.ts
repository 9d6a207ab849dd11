import { emailOf } from './cast.ts';
import { openVisitor, type Visitor } from './visitor.ts';

/** Whom the demonstration offers, and those who hold a role that nobody it offers holds. */
const ALSO = ['Farida Oakes', 'Dev Marchbank', 'Jo Pendle', 'Ivy Castellan', 'Callum Reddish-Hope'];

/** One visitor who is not signed in, and one signed in as each kind of person. */
export async function everyKindOfVisitor(address: string): Promise<ReadonlyMap<string, Visitor>> {
  const visitors = new Map([['a visitor', openVisitor(address)]]);
  const { html } = await openVisitor(address).open('/demonstration/people?as=json');
  const offered = JSON.parse(html) as { data: { personId: string; name: string }[] };
  for (const { personId, name } of offered.data) {
    const visitor = openVisitor(address);
    await visitor.send('/demonstration/people', { person: personId });
    visitors.set(name, visitor);
  }
  for (const name of ALSO) {
    const visitor = openVisitor(address);
    await signInByMail(visitor, emailOf(name));
    visitors.set(name, visitor);
  }
  return visitors;
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
