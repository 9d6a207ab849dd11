import type { Upload, UploadedFile } from './visit.ts';

/** A posted form as it came, before anything in it is looked at. */
export type RawForm = {
  readonly values: Record<string, string | string[]>;
  readonly files: Record<string, UploadedFile>;
  /** Files on disk, for a route that takes them so; whoever reads the form removes them. */
  readonly uploads: readonly Upload[];
  /** Fields whose file was larger than allowed; the rest of the form is kept. */
  readonly tooLarge: readonly string[];
  readonly tooManyFiles: boolean;
  /** Not all of it arrived, or could be read: what is here may be shown again, never acted on. */
  readonly isCutShort: boolean;
};

/** The same while it still arrives. */
export type FormInProgress = RawForm & {
  uploads: Upload[];
  tooLarge: string[];
  tooManyFiles: boolean;
  isCutShort: boolean;
};
