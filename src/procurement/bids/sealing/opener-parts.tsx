import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { useView } from '../../../web/shell/view.ts';
import { openPageWords as words } from './browser-words.en.ts';

/**
 * Put before the field of an opener’s public key, in its form: with JavaScript a key is made on this device, saved here,
 * and its public half is filled in. `field` is the name of that field.
 */
export function MakeKeyHere({ field }: { readonly field: string }) {
  const view = useView();
  return (
    <div data-needs-script hidden>
      <Button
        type="button"
        variant="secondary"
        attributes={{
          'data-script': view.asset('make-opener-key.js'),
          'data-failed': words.failed,
          'data-field': field,
        }}
      >
        {words.makeKey}
      </Button>
      <p role="status" data-part="status" />
      <div data-part="made" hidden>
        <p>
          <Button href="#" attributes={{ 'data-part': 'save-key' }}>
            {words.saveKey}
          </Button>
        </p>
        <p class="note">{words.saveKeyWhy}</p>
      </div>
    </div>
  );
}

type UnwrapHereProps = {
  /** Where the envelopes are fetched. */
  readonly envelopesHref: string;
  /** The id of the form that takes `shares`: its own fields stay as they are. */
  readonly formId: string;
  readonly act: string;
};

/** Put before the form that takes a file of shares: with JavaScript the opener’s key is read and used on this device. */
export function UnwrapHere({ envelopesHref, formId, act }: UnwrapHereProps) {
  const view = useView();
  return (
    <div data-needs-script hidden>
      <FileUpload
        name="opener-key-file"
        label={words.keyFile}
        hint={words.keyFileHint}
        attributes={{ 'data-part': 'key-file' }}
      />
      <Textarea
        name="opener-key-pasted"
        label={words.keyPasted}
        rows={2}
        autocomplete="off"
        spellcheck={false}
        attributes={{ 'data-part': 'key-pasted' }}
      />
      <Button
        type="button"
        attributes={{
          'data-script': view.asset('open-shares.js'),
          'data-failed': words.failed,
          'data-envelopes': envelopesHref,
          'data-form': formId,
        }}
      >
        {act}
      </Button>
      <p role="status" data-part="status" />
    </div>
  );
}
