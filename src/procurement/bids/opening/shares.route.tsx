import { z } from 'zod';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { OpenerPage } from '../openers/opener.page.tsx';
import { rehearse } from '../openers/rehearse.ts';
import { visitOpener } from '../openers/visit-opener.ts';
import { openerWords } from '../openers/words.en.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { postShares } from './post-shares.ts';
import { sharesRefusals } from './words.en.ts';

/** An opener’s parts of the keys: from the page, or as the file that `pp unwrap-shares` wrote. */
export const sharesRoute = route({
  path: '/opening/:body/:procurement/shares',
  who: signedIn,
  object: visitOpener,
  maxFileBytes: 4 * 1024 * 1024,
  page: (_, visit, form) =>
    Object.keys(form.errors).length === 0
      ? seeOther(bidHrefs.opener(visit.tender))
      : { title: openerWords.title, body: <OpenerPage visit={visit} form={form} /> },
  form: z.object({ shares: z.string().default('') }),
  async post({ at, tx, by, object: visit, input }) {
    const shares = input.shares || (at.files['file']?.bytes.toString('utf8') ?? '');
    if (shares === '') return refuse({ file: openerWords.sharesBlank });
    const given = { ...visit.key, shares };
    if (visit.stage === 'first' || visit.stage === 'second') {
      const done = await rehearse(tx, by, given);
      if ('refused' in done) return refuse({ file: openerWords.rehearseRefusals[done.refused] });
      return seeOther(bidHrefs.opener(visit.tender));
    }
    const posted = await postShares(tx, by, given);
    if ('refused' in posted) return refuse({ file: sharesRefusals[posted.refused] });
    return seeOther(bidHrefs.opener(visit.tender));
  },
});
