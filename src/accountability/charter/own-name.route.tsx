import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { aSupplier } from '../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { claimSupplier } from '../spend/recognising/claim-supplier.ts';
import { signerOf } from './charter.rules.ts';
import { OwnNamePage } from './own-name.page.tsx';
import { findHiddenName } from './signer-facts.queries.ts';
import { signingWords } from './signing.words.en.ts';

const text = signingWords.ownName;

/** Before a sole trader signs, their own name is shown: by them, and by nobody else. */
export const ownNameRoute = route({
  path: '/supplier/name',
  who: aSupplier,
  async object(at) {
    const signer = signerOf(theActor(at));
    if (signer?.kind !== 'supplier') throw new NotFound();
    const { supplierId } = signer;
    return { supplierId, hiddenName: await findHiddenName(at.db, supplierId) };
  },
  page: (_, { hiddenName }, { errors }) => ({
    title: text.title,
    body: <OwnNamePage hiddenName={hiddenName} errors={errors} />,
  }),
  async post({ tx, by, object: { supplierId } }): Promise<Outcome> {
    const claimed = await claimSupplier(tx, by, { supplierId });
    return isRefused(claimed) ? refuse({ '': text.nothingHidden }) : seeOther('/supplier/charter');
  },
});
