import { attachmentTypes } from './attachment-kind.rules.ts';
import { cleanName } from './attachment-name.rules.ts';

/** A document of an opened bid; `position` counts from 0, `sha256` is hexadecimal. */
export type Attachment = {
  readonly bidId: string;
  readonly position: number;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: string;
};

/** A document of an opened bid as somebody meets it in a list. */
export type ShownAttachment = {
  /** Where it stands among the documents of its bid, from 1: its address. */
  readonly number: number;
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Whether it is of a kind that we hand out. */
  readonly isServed: boolean;
};

/** A document under the name its bidder gave it, or, while names are hidden, under its number and kind alone. */
export function showAttachment(file: Attachment, namesShown: boolean): ShownAttachment {
  const { position, bytes, sha256, mediaType, state } = file;
  const number = position + 1;
  const name = namesShown ? cleanName(file.name) : `document-${number}${endingOf(mediaType)}`;
  return { number, name, bytes, sha256, isServed: state === 'kept' };
}

function endingOf(mediaType: string): string {
  const kind = Object.entries(attachmentTypes).find(([, type]) => type === mediaType)?.[0];
  return kind ? `.${kind}` : '';
}
