import { z } from 'zod';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { makeOpenerKey } from './make-key.ts';
import { OpenerPage } from './opener.page.tsx';
import { visitOpener } from './visit-opener.ts';
import { openerWords } from './words.en.ts';

/** An opener’s own page: the key, the test bids, the opening. */
export const openerRoute = route({
  path: '/opening/:body/:procurement',
  who: signedIn,
  object: visitOpener,
  page: (_, visit, form) => ({
    title: openerWords.title,
    body: <OpenerPage visit={visit} form={form} />,
  }),
  form: z.object({
    recipient: z.string().default(''),
    department: z.enum(['yes', 'no'], openerWords.departmentBlank),
  }),
  async post({ tx, by, object: visit, input }) {
    const made = await makeOpenerKey(tx, by, {
      ...visit.key,
      recipient: input.recipient,
      ofDepartment: input.department === 'yes',
    });
    if ('refused' in made) return refuse({ recipient: openerWords.keyRefusals[made.refused] });
    return seeOther(bidHrefs.opener(visit.tender));
  },
});
