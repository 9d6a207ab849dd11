import { Panel } from '../../../web/govuk/panel.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { keyWords as words } from './words.en.ts';

/** Shown once, when our server sealed a bid as it arrived: the key that opens it. */
export function KeyPage({ href, keyFile }: { readonly href: string; readonly keyFile: string }) {
  return (
    <div class="task">
      <Panel title={words.title}>{words.sealed}</Panel>
      <p>{words.keep}</p>
      <Textarea name="key" label={words.label} rows={10} value={keyFile} attributes={{ readonly: '' }} />
      <p>
        <a href={`${href}/receipt`}>{words.receipt}</a>
      </p>
    </div>
  );
}
