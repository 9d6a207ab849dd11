import { Mark } from '../icons/mark.tsx';
import { words } from '../words.en.ts';
import { footerMenu } from './menu.ts';
import { useView } from './view.ts';

export function PageFooter() {
  const { sourceUrl, address } = useView();
  const source = sourceUrl ? [{ href: sourceUrl, text: words.footer.source }] : [];
  return (
    <footer class="page-footer">
      <div class="wrap">
        <p class="wordmark">
          <Mark ground="dark" />
          <span>
            {words.product}
            <span class="region">{words.motto}</span>
          </span>
        </p>
        {address ? <p class="print-only">{address}</p> : null}
        <nav aria-label={words.footerMenu}>
          <ul>
            {[...footerMenu, ...source].map(({ href, text }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
