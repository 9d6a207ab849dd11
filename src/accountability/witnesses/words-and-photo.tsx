import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { FileUpload } from '../../web/govuk/file-upload.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { words as fileWords } from '../files/words.en.ts';

type WordsAndPhotoProps = {
  readonly form: FormState;
  readonly text: Readonly<Record<'words' | 'wordsHint' | 'photo' | 'photoHint', string>>;
};

/** What somebody saw, in their words and on a picture. */
export function WordsAndPhoto({ form, text }: WordsAndPhotoProps) {
  return (
    <>
      <Textarea
        name="words"
        value={typedText(form, 'words')}
        error={form.errors['words']}
        label={text.words}
        hint={text.wordsHint}
        rows={4}
      />
      <FileUpload
        name="photo"
        label={text.photo}
        hint={`${fileWords.photoKinds} ${text.photoHint}`}
        error={form.errors['photo']}
        accept=".jpg,.jpeg,.png"
      />
    </>
  );
}
