import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { KeyLostPage } from './key-lost.page.tsx';
import { sayKeyLost } from './say-key-lost.ts';
import { visitOpener } from './visit-opener.ts';
import { lostWords as words } from './words.en.ts';

/** An opener says that their key is lost, so that suppliers can be asked for theirs in time. */
export const keyLostRoute = route({
  path: '/opening/:body/:procurement/key-lost',
  who: signedIn,
  object: visitOpener,
  page: (_, visit, form) => ({ title: words.title, body: <KeyLostPage visit={visit} form={form} /> }),
  async post({ tx, by, object: visit }) {
    const said = await sayKeyLost(tx, by, visit.key);
    if ('refused' in said) return refuse({ '': words.refusals[said.refused] });
    return seeOther(bidHrefs.keyLost(visit.tender));
  },
});
