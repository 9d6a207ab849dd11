import { Button } from '../../../web/govuk/button.tsx';
import { sealPageWords as words } from './browser-words.en.ts';

/**
 * What is shown once a bid is sealed on this device: who opens it, its commitment, the two files to save and, with a
 * connection, the button that puts it in. Hidden until a script has made it true.
 */
export function SealSteps({ isOffline = false }: { readonly isOffline?: boolean }) {
  return (
    <div data-part="steps" hidden>
      <p role="status" data-part="status" />
      <progress data-part="progress" hidden />
      <div data-part="sealed" tabindex={-1} hidden>
        <h2>{words.sealedTitle}</h2>
        <p data-part="opens-for" />
        <p class="note">{words.commitment}</p>
        <p>
          <code class="wrap-anywhere" data-part="commitment" />
        </p>
        <h3>{words.keyTitle}</h3>
        <p>{words.keyWhy}</p>
        <p>
          <Button href="#" attributes={{ 'data-part': 'save-key' }}>
            {words.saveKey}
          </Button>
        </p>
        {isOffline ? <SaveOffline /> : <PutIn />}
      </div>
    </div>
  );
}

function PutIn() {
  return (
    <>
      <p>
        <a href="#" data-part="save-copy">
          {words.saveCopy}
        </a>
      </p>
      <p class="note">{words.copyWhy}</p>
      <h3>{words.putInTitle}</h3>
      <p>{words.putInWhy}</p>
      <Button type="button" attributes={{ 'data-part': 'put-in' }}>
        {words.putIn}
      </Button>
      <Button type="button" variant="secondary" attributes={{ 'data-part': 'change' }}>
        {words.change}
      </Button>
    </>
  );
}

function SaveOffline() {
  return (
    <>
      <h3>{words.saveSealedTitle}</h3>
      <p>{words.saveSealedWhy}</p>
      <p>
        <Button href="#" attributes={{ 'data-part': 'save-copy' }}>
          {words.saveSealed}
        </Button>
      </p>
      <Button type="button" variant="secondary" attributes={{ 'data-part': 'change' }}>
        {words.change}
      </Button>
    </>
  );
}
