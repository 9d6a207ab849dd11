import { Refusal } from '../../../web/shell/layout.tsx';
import { words } from './words.en.ts';

/** Why a sealed bid was not taken, and where its receipt is. */
export function RefusedPage({ sentence, receipt }: { readonly sentence: string; readonly receipt: string }) {
  return (
    <div class="task">
      <h1>{words.refusedTitle}</h1>
      <Refusal title={sentence}>
        <p>
          <a href={receipt}>{words.receipt}</a>
        </p>
      </Refusal>
    </div>
  );
}
