import type { Picture } from './picture.rules.ts';

/** What is copied into another page: the picture with its sentence for whoever cannot see it, leading to the whole page. */
export function snippetOf(
  { title, sentence, path }: Pick<Picture, 'title' | 'sentence' | 'path'>,
  { site, address }: { readonly site: string; readonly address: string },
): string {
  const snippet = (
    <a href={`${site}${path}`}>
      <img src={`${site}${address}`} alt={`${title}. ${sentence}`} style="max-width:100%;height:auto" />
    </a>
  );
  return String(snippet);
}
