import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { Details } from '../../web/govuk/details.tsx';
import { FileUpload } from '../../web/govuk/file-upload.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { decideUpload } from '../files/decide-upload.rules.ts';
import { evidenceKinds } from '../files/file-kind.rules.ts';
import { words as fileWords } from '../files/words.en.ts';
import { words } from './words.en.ts';

const text = words.claim;
const KINDS = '.jpg,.jpeg,.png,.pdf,.csv';
const fields = ['photo', 'file', 'file2', 'file3'] as const;

/** What shows it: a photo from the phone’s camera, files, or a link. The first that came is the first of the claim. */
export function UploadFields({ form }: { readonly form: FormState }) {
  return (
    <>
      <FileUpload
        name="photo"
        label={text.photo}
        hint={text.photoHint}
        error={form.errors['photo']}
        accept="image/jpeg,image/png"
        attributes={{ capture: 'environment' }}
      />
      <FileUpload
        name="file"
        label={text.file}
        hint={`${fileWords.evidenceKinds} ${text.fileHint}`}
        error={form.errors['file']}
        accept={KINDS}
      />
      <Details summary={text.moreFiles} open={Boolean(form.errors['file2'] ?? form.errors['file3'])}>
        <FileUpload name="file2" label={text.another(2)} error={form.errors['file2']} accept={KINDS} />
        <FileUpload name="file3" label={text.another(3)} error={form.errors['file3']} accept={KINDS} />
      </Details>
      <TextInput
        name="link"
        value={typedText(form, 'link')}
        error={form.errors['link']}
        label={text.link}
        hint={text.linkHint}
        type="url"
        inputMode="url"
      />
    </>
  );
}

/** The files that came in these fields, in their order, and where this installation keeps them. */
/** The field whose file cannot be taken: the first of them. */
export function fieldAtFault({ files }: Visit): string {
  const isWrong = (field: (typeof fields)[number]) => {
    const file = files[field];
    return file !== undefined && 'refused' in decideUpload(file.bytes, evidenceKinds);
  };
  return fields.find(isWrong) ?? 'file';
}

export function uploadsOf({ files, site }: Visit) {
  return fields.flatMap((field) => {
    const file = files[field];
    return file ? [{ folder: site.filesFolder, ...file }] : [];
  });
}
