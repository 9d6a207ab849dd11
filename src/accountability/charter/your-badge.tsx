import { BADGE_HEIGHT, BADGE_WIDTH } from './badge.rules.ts';
import { badgeHref, charterHref } from './charter-hrefs.rules.ts';
import type { SignerFacts } from './signer-facts.queries.ts';
import { signingWords } from './signing.words.en.ts';
import { words } from './words.en.ts';

const text = signingWords.home;

type YourBadgeProps = {
  readonly signer: Pick<SignerFacts, 'signer' | 'slug' | 'name'>;
  readonly publicUrl: string;
};

/** The badge, and what to paste into a page of one’s own: a picture that leads to what was signed. */
export function YourBadge({ signer: { signer, slug, name }, publicUrl }: YourBadgeProps) {
  const snippet = badgeSnippet({
    page: new URL(charterHref(signer, slug), publicUrl).href,
    picture: new URL(badgeHref(signer, slug), publicUrl).href,
    alt: words.badge.alt(name),
  });
  return (
    <section>
      <h2>{text.badgeTitle}</h2>
      <p>{text.badgeLede}</p>
      <p>
        <img
          src={badgeHref(signer, slug)}
          alt={words.badge.alt(name)}
          width={BADGE_WIDTH}
          height={BADGE_HEIGHT}
        />
      </p>
      <div class="govuk-form-group">
        <label class="govuk-label" for="snippet">
          {text.badgeCode}
        </label>
        <textarea class="govuk-textarea" id="snippet" rows={5} readonly spellcheck={false}>
          {snippet}
        </textarea>
      </div>
    </section>
  );
}

function badgeSnippet({ page, picture, alt }: Readonly<Record<'page' | 'picture' | 'alt', string>>): string {
  const text = alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<a href="${page}"><img src="${picture}" alt="${text}" width="${BADGE_WIDTH}" height="${BADGE_HEIGHT}"></a>`;
}
