import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import type { FormInProgress, RawForm } from './raw-form.ts';
import { type Receiving, receiveUploads } from './receive-uploads.ts';

/**
 * Reads a posted form, URL-encoded or multipart, within its limits. Of one that is cut short, what arrived. With
 * `receiving`, its files stream to disk.
 */
export async function readForm(
  request: Request,
  maxFileBytes: number,
  receiving?: Receiving,
): Promise<RawForm> {
  const form = emptyForm();
  const type = request.headers.get('content-type') ?? '';
  if (isSmallUrlEncoded(type, request.headers.get('content-length'))) return readSmallForm(request);
  if (!request.body || !/form/.test(type)) return form;
  const parser = openParser(request, { maxFileBytes, ...receiving?.limits });
  if (!parser) return { ...form, isCutShort: true };
  const cutShort = () => {
    form.isCutShort = true;
  };
  parser.on('fieldsLimit', cutShort);
  parser.on('field', (name, value, { valueTruncated }) => {
    if (valueTruncated) cutShort();
    addValue(form.values, name, value);
  });
  const received = receiving && receiveUploads(parser, form, receiving);
  if (!received) holdFiles(parser, form);
  const body = Readable.fromWeb(request.body as ReadableStream);
  await new Promise<void>((resolve) => {
    parser.on('close', resolve);
    const stop = () => {
      cutShort();
      if (receiving) parser.destroy();
      resolve();
    };
    parser.on('error', stop);
    body.on('error', stop).pipe(parser);
  });
  await received?.();
  return form;
}

/** Small files are held whole. */
function holdFiles(parser: busboy.Busboy, form: FormInProgress): void {
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
}

const URL_ENCODED = 'application/x-www-form-urlencoded';
const SMALL_BYTES = 64 * 1024;

/** Whether a form says that it is URL-encoded, and so small that it may be held whole. */
export function isSmallUrlEncoded(type: string | undefined, length: string | null | undefined): boolean {
  return (
    type?.startsWith(URL_ENCODED) === true &&
    length !== null &&
    length !== undefined &&
    Number(length) <= SMALL_BYTES
  );
}

/** Almost every form: read at once, which costs a fraction of streaming it. */
async function readSmallForm(request: Request): Promise<RawForm> {
  const form = emptyForm();
  try {
    return { ...form, values: readUrlEncoded(await request.text()) };
  } catch {
    return { ...form, isCutShort: true };
  }
}

/** A URL-encoded form’s fields; one that comes several times is a list. */
export function readUrlEncoded(text: string): RawForm['values'] {
  const values: RawForm['values'] = {};
  for (const [name, value] of new URLSearchParams(text)) addValue(values, name, value);
  return values;
}

function emptyForm(): FormInProgress {
  return { values: {}, files: {}, uploads: [], tooLarge: [], tooManyFiles: false, isCutShort: false };
}

/** Undefined for a multipart form that does not say where its parts begin. */
function openParser(
  request: Request,
  { maxFileBytes, maxFiles }: { readonly maxFileBytes: number; readonly maxFiles?: number },
): busboy.Busboy | undefined {
  // The parser calls a file of exactly its limit too large, so its limit is one byte further.
  const limits = {
    fields: 2000,
    fieldSize: 256 * 1024,
    files: maxFiles ?? (maxFileBytes > 0 ? 4 : 0),
    fileSize: maxFileBytes + 1,
  };
  try {
    const headers = { 'content-type': request.headers.get('content-type') ?? '' };
    return busboy({ headers, defParamCharset: 'utf8', limits });
  } catch {
    return undefined;
  }
}

// PostgreSQL's text holds every character but the null one, and nobody types that.
function addValue(values: Record<string, string | string[]>, name: string, typed: string): void {
  const value = typed.replaceAll('\0', '');
  const before = values[name];
  if (before === undefined) values[name] = value;
  else values[name] = [...(Array.isArray(before) ? before : [before]), value];
}
