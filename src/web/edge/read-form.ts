import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import type { UploadedFile } from './visit.ts';

export type RawForm = {
  readonly values: Record<string, string | string[]>;
  readonly files: Record<string, UploadedFile>;
  /** Fields whose file was larger than allowed; the rest of the form is kept. */
  readonly tooLarge: readonly string[];
};

/** Reads a posted form, URL-encoded or multipart, within its limits. */
export async function readForm(request: Request, maxFileBytes: number): Promise<RawForm> {
  const form: RawForm & { tooLarge: string[] } = { values: {}, files: {}, tooLarge: [] };
  if (!request.body || !/form/.test(request.headers.get('content-type') ?? '')) return form;
  const parser = busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    defParamCharset: 'utf8',
    limits: { fields: 2000, fieldSize: 256 * 1024, files: maxFileBytes > 0 ? 4 : 0, fileSize: maxFileBytes },
  });
  parser.on('field', (name, value) => addValue(form.values, name, value));
  parser.on('file', (name, stream, info) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('limit', () => form.tooLarge.push(name));
    stream.on('close', () => {
      const bytes = Buffer.concat(chunks);
      if (bytes.length === 0 || form.tooLarge.includes(name)) return;
      form.files[name] = { name: info.filename ?? '', mediaType: info.mimeType, bytes };
    });
  });
  await new Promise<void>((resolve, reject) => {
    parser.on('close', resolve);
    parser.on('error', reject);
    Readable.fromWeb(request.body as ReadableStream)
      .on('error', reject)
      .pipe(parser);
  });
  return form;
}

function addValue(values: Record<string, string | string[]>, name: string, value: string): void {
  const before = values[name];
  if (before === undefined) values[name] = value;
  else values[name] = [...(Array.isArray(before) ? before : [before]), value];
}
