import { inDemonstration } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { listNewestMail } from '../mail/mail.queries.ts';
import { MailPage } from './mail.page.tsx';
import { words } from './words.en.ts';

/** A demonstration sends nothing: its mail is read here, by everyone. */
export const demonstrationMailRoute = route({
  path: '/demonstration/mail',
  who: inDemonstration,
  object: ({ db }) => listNewestMail(db, 100),
  page: ({ site }, mail) => ({
    title: words.mailTitle,
    body: <MailPage mail={mail} publicUrl={site.publicUrl} />,
  }),
});
