import { MAX_FILE_BYTES } from '../../../accountability/files/file-kind.rules.ts';
import { readStoredFile } from '../../../accountability/files/read-stored-file.ts';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { formOf } from '../../../procurement/tenders/form-fields.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { handOver, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { findMySeat } from '../serving/find-own-seat.ts';
import { myExpensesHref } from '../serving/hrefs.rules.ts';
import { type ClaimRefusal, claimCost, takeBackClaim } from './claim-cost.ts';
import { getClaim, listOwnClaims } from './claims.queries.ts';
import { readCost } from './cost-fields.tsx';
import { OwnClaimsPage } from './own-claims.page.tsx';
import { words } from './words.en.ts';

/** Beside which field each refusal of a cost stands. */
export const costFields: Readonly<Record<ClaimRefusal, string>> = {
  'empty-file': 'receipt',
  'file-too-large': 'receipt',
  'file-kind': 'receipt',
  'photo-heic': 'receipt',
  'file-damaged': 'receipt',
  'csv-formula': 'receipt',
  'not-covered': 'kind',
  'too-much': 'amount',
  'not-yet-spent': 'spentOn',
  'not-seated': '',
};

/** What somebody on a panel is paid; they claim costs here, and take back what nobody has looked at. */
export const ownClaimsRoute = route({
  path: '/panels/:panel/my-seat/expenses',
  who: signedIn,
  async object(at) {
    const own = await findMySeat(at);
    if (own.seat.state !== 'accepted' && own.seat.state !== 'left') throw new NotFound();
    return own;
  },
  async page(at, { panel, seat }, form) {
    const claims = await listOwnClaims(at.db, seat);
    const isSent = at.query.has('sent');
    return {
      title: words.title,
      isSecret: true,
      body: <OwnClaimsPage {...{ panel, claims, isSent, form }} />,
    };
  },
  form: formOf((form) => {
    const claimId = form.typed['takeBack'];
    return typeof claimId === 'string' ? { takeBack: claimId } : { takeBack: null, cost: readCost(form) };
  }),
  maxFileBytes: MAX_FILE_BYTES,
  async post({ at, tx, by, object: { panel, seat }, input }) {
    if (input.takeBack !== null) {
      const claim = await getClaim(tx, { ...seat, claimId: input.takeBack });
      if (claim.memberId !== seat.memberId) throw new NotFound();
      const back = await takeBackClaim(tx, by, { ...seat, claimId: claim.id });
      return isRefused<keyof typeof words.takeBackRefused>(back)
        ? refuse({ '': words.takeBackRefused[back.refused] })
        : seeOther(myExpensesHref(panel));
    }
    const { spentOn, ...cost } = input.cost;
    const { receipt } = at.files;
    const made = await claimCost(tx, by, {
      ...seat,
      ...cost,
      spentOn: spentOn as NonNullable<typeof spentOn>,
      receipt: receipt && { folder: at.site.filesFolder, ...receipt },
    });
    if (isRefused<ClaimRefusal>(made))
      return refuse({ [costFields[made.refused]]: words.refused[made.refused] });
    return seeOther(`${myExpensesHref(panel)}?sent`);
  },
});

/** One’s own receipt. */
export const ownReceiptRoute = route({
  path: '/panels/:panel/my-seat/expenses/:claim/receipt',
  who: signedIn,
  async object(at) {
    const { seat } = await findMySeat(at);
    const claim = await getClaim(at.db, { ...seat, claimId: at.params['claim'] ?? '' });
    if (claim.memberId !== seat.memberId || !claim.fileId) throw new NotFound();
    return readStoredFile(at.db, at.site.filesFolder, { bodyId: claim.bodyId, fileId: claim.fileId });
  },
  page: (_at, file) => handOver(file),
});
