import { isRefused } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type Act, theActor, type Visit } from '../../../web/edge/visit.ts';
import { listMeasures } from '../../criteria/criteria.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import {
  findAttachmentFaults,
  MOST_BYTES_POSTED,
  MOST_FILES_POSTED,
  toBundleFiles,
} from '../attachments/attachments.ts';
import { attachmentFaultSentence } from '../attachments/attachments.words.en.ts';
import { findBidOfSupplier } from '../bids.queries.ts';
import { writeBundle } from '../bundle.rules.ts';
import { mostSealedBytes } from '../committing/envelope-fits.rules.ts';
import { sealOnArrival } from '../committing/seal-on-arrival.ts';
import { refusals } from '../committing/words.en.ts';
import { findDraft } from '../drafts/drafts.queries.ts';
import { offerOf } from '../offer.rules.ts';
import { makeSealer } from '../sealing/offline/make-sealer.tsx';
import { type SubmitRefusal, submitBid } from '../submit-bid.ts';
import { bidRefusals } from '../words.en.ts';
import type { BidContent } from './bid-content.rules.ts';
import { BidFormPage } from './bid-form.page.tsx';
import { bidForm } from './bid-form.ts';
import { KeyPage } from './key.page.tsx';
import { loadFormGround } from './load-form-ground.ts';
import { loadSuggestions } from './load-suggestions.ts';
import { bidHref, visitBid } from './visit-bid.ts';
import { formWords, keyWords } from './words.en.ts';

async function visitForm(at: Visit) {
  const visited = await visitBid(at);
  return { ...visited, ground: await loadFormGround(at.db, { ...visited, actor: theActor(at) }) };
}

type Visited = Awaited<ReturnType<typeof visitForm>>;

export const bidFormRoute = route({
  path: '/tenders/:body/:procurement/bid/form',
  who: aSupplier,
  maxFileBytes: MOST_BYTES_POSTED,
  object: visitForm,
  async page(at, { procurement, key, supplierId, ground, isOpen }, form) {
    if (!isOpen) return seeOther(`${threadHref(procurement)}/bids`);
    const measures = await listMeasures(at.db);
    const [suggestions, earlier, draft, thread] = await Promise.all([
      loadSuggestions(at.db, { key, supplierId, criteria: ground.criteria, measures }),
      findBidOfSupplier(at.db, key, supplierId),
      transact(at.db, theActor(at), (tx) => findDraft(tx, key, supplierId)),
      findThreadPlace(at.db, key, 'bids'),
    ]);
    const earlierAt = earlier?.committedAt ?? null;
    const hasDraft = draft !== undefined;
    const shown = { procurement, supplierId, ground, measures, suggestions, earlierAt, hasDraft, form };
    const sealerSha256 = await hashSealer(at, procurement);
    return {
      title: formWords.pageTitle(procurement.title),
      thread,
      isSecret: true,
      body: <BidFormPage {...shown} sealerSha256={sealerSha256} />,
    };
  },
  form: ({ ground }) => bidForm(ground),
  async post(act) {
    const { isCheck, content } = act.input;
    if (isCheck) return refuse({ '': formWords.checked });
    const chosen = attachedTo(act.at);
    const [fault] = findAttachmentFaults(chosen);
    if (fault) return refuse({ 'attachment.1': attachmentFaultSentence(fault) });
    return act.object.procurement.sealing === 'openers' ? sealHere(act, content) : submit(act, content);
  },
});

/** By which anybody can tell that the offline sealer they have is the one that this tender offers. */
async function hashSealer({ db, site }: Visit, procurement: Procurement): Promise<string | null> {
  if (procurement.sealing !== 'openers') return null;
  const { assets, publicUrl } = site;
  return (await makeSealer({ db, assets, publicUrl }, procurement)).sha256;
}

/** Files of the form, in memory: nothing unsealed touches disk. */
function attachedTo({ files }: Visit) {
  return Array.from({ length: MOST_FILES_POSTED }, (_, index) => files[`attachment.${index + 1}`]).flatMap(
    (file) => (file ? [{ name: file.name, content: file.bytes }] : []),
  );
}

type BidAct = Act<Visited, { readonly content: BidContent; readonly isCheck: boolean }>;

/** Without a script: sealed to the openers as it arrives; the key is shown once. */
async function sealHere({ at, tx, by, object }: BidAct, content: BidContent): Promise<Outcome> {
  const { procurement, key, supplierId } = object;
  const bundle = writeBundle({ ...key, supplierId }, content, await toBundleFiles(attachedTo(at)));
  const { objects, largestBidBytes } = at.site;
  const mostBytes = mostSealedBytes(largestBidBytes);
  const made = await sealOnArrival(tx, by, { ...key, supplierId, bundle, objects, mostBytes });
  if ('keyFile' in made) {
    const body = <KeyPage href={bidHref(procurement)} keyFile={made.keyFile} />;
    return showScreen({ title: keyWords.title, body, isSecret: true });
  }
  if (made.refused === 'deadline-passed') return seeOther(`${bidHref(procurement)}/receipt`);
  const said = refusals[made.refused as keyof typeof refusals] ?? formWords.refused['no-openers'];
  return refuse({ '': said });
}

/** By the access rule: sealed to this server’s own key as it arrives. */
async function submit({ at, tx, by, object }: BidAct, content: BidContent): Promise<Outcome> {
  const { procurement, key, supplierId } = object;
  const { sealingKey } = at.site;
  const documents = { files: await toBundleFiles(attachedTo(at)), objects: at.site.objects };
  const made = await submitBid(tx, by, {
    ...key,
    supplierId,
    offer: offerOf(content),
    sealingKey,
    documents,
  });
  // A late bid has its receipt too: that it came, when, and by how much it was late.
  if (isRefused<SubmitRefusal['refused']>(made) && made.refused !== 'deadline-passed')
    return refuse({ [made.refused === 'price-not-positive' ? 'price' : '']: bidRefusals[made.refused] });
  return seeOther(`${bidHref(procurement)}/receipt`);
}
