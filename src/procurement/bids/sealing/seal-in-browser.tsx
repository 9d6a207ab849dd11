import { useView } from '../../../web/shell/view.ts';
import type { BundleOf } from '../bundle.rules.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { sealPageWords as words } from './browser-words.en.ts';
import type { SealedFor } from './openers.rules.ts';
import { SealSteps } from './seal-steps.tsx';

type SealInBrowserProps = {
  readonly tender: SealedFor;
  /** Which bid this will be. */
  readonly of: BundleOf;
};

/**
 * Put inside the bid form, before its button: with JavaScript, that button (it must have no name) then seals the bid on
 * the supplier’s device instead of sending the form. Without, nothing of it is seen.
 */
export function SealInBrowser({ tender, of }: SealInBrowserProps) {
  const view = useView();
  return (
    <>
      <p
        role="alert"
        data-script={view.asset('seal-bid.js')}
        data-failed={words.failed}
        data-seal={bidHrefs.openers(tender)}
        data-of={JSON.stringify(of)}
      />
      <SealSteps />
    </>
  );
}
