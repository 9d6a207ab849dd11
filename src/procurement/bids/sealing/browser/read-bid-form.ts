import { findAttachmentFaults, toBundleFiles } from '../../attachments/attachments.ts';
import { attachmentFaultSentence } from '../../attachments/attachments.words.en.ts';
import { type BundleOf, writeBundle } from '../../bundle.rules.ts';
import type { BidContent } from '../../form/bid-content.rules.ts';
import { faultSentence } from '../../form/fault-sentences.en.ts';
import { type FormGround, offerFromFields } from '../../form/offer-from-fields.rules.ts';
import { sealStates as words } from '../browser-words.en.ts';
import type { Fault } from './show-faults.ts';

/** A document as it was chosen, read into memory. */
type Chosen = { readonly name: string; readonly content: Uint8Array };

export type TypedBid = { readonly content: BidContent; readonly files: readonly Chosen[] };

/** What was typed and chosen, by the same rules as on the server; every fault in words, where something is wrong. */
export async function readBidForm(
  form: HTMLFormElement,
  ground: FormGround,
): Promise<TypedBid | { readonly faults: readonly Fault[] }> {
  const fields = [...new FormData(form)];
  const values = Object.fromEntries(fields.filter(([, value]) => typeof value === 'string'));
  const { content, faults } = offerFromFields(values, ground);
  const said = faults.map((fault) => ({ field: fault.field, sentence: faultSentence(fault, ground) }));
  const chosen = fields.flatMap(([name, value]) =>
    name.startsWith('attachment.') && value instanceof File && value.name !== '' ? [value] : [],
  );
  const files = await Promise.all(chosen.map(readChosen));
  const field = form.querySelector<HTMLInputElement>('input[type=file][name]')?.name ?? '';
  const wrong = findAttachmentFaults(files).map((fault) => ({
    field,
    sentence: attachmentFaultSentence(fault),
  }));
  return said.length + wrong.length > 0 ? { faults: [...said, ...wrong] } : { content, files };
}

/** The bid and its documents as the bytes that are sealed. */
export async function bundleOf(of: BundleOf, { content, files }: TypedBid): Promise<Uint8Array> {
  return writeBundle(of, content, await toBundleFiles(files));
}

/** Throws a sentence for a document that cannot be read, such as one that was moved since. */
async function readChosen(file: File): Promise<Chosen> {
  try {
    return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    throw new Error(words.files(file.name), { cause: error });
  }
}
