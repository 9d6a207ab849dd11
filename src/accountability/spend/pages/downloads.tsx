import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';

/** Files of what a page shows. */
export function Downloads({
  links,
}: {
  readonly links: readonly { readonly href: string; readonly text: string }[];
}) {
  return (
    <ul class="take">
      {links.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a> <XlsxLink csv={href} />
        </li>
      ))}
    </ul>
  );
}
