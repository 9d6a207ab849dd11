import { sizeText, documentWords as words } from './attachments.words.en.ts';
import type { ShownAttachment } from './shown-attachment.rules.ts';

type AttachmentListProps = {
  readonly documents: readonly ShownAttachment[];
  /** Whose they are, for those who hear the page. */
  readonly of: string;
  /** The address under which each stands by its number. */
  readonly href: string;
  /** Said to those who are not to know whose they are. */
  readonly mayNameBidder: boolean;
};

/** The documents of a bid with their sizes, to download. Nothing where there are none. */
export function AttachmentList({ documents, of, href, mayNameBidder }: AttachmentListProps) {
  if (documents.length === 0) return null;
  return (
    <>
      <p>
        {words.documents}
        <span class="govuk-visually-hidden"> {words.of(of)}</span>
      </p>
      <ul>
        {documents.map(({ number, name, bytes, isServed }) => (
          <li>
            {isServed ? (
              <a href={`${href}/${number}`} download aria-label={words.downloadOf(name, of)}>
                {name}
              </a>
            ) : (
              name
            )}{' '}
            <span class="note">
              {sizeText(bytes)}
              {isServed ? null : `. ${words.notServed}`}
            </span>
          </li>
        ))}
      </ul>
      {mayNameBidder ? <p class="note">{words.mayName}</p> : null}
    </>
  );
}
