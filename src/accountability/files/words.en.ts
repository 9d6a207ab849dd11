import type { FileFault } from './file-kind.rules.ts';

/** Why a file was not taken, and what to do about it. */
export const fileFaults: Readonly<Record<FileFault, string>> = {
  'empty-file': 'This file is empty. Choose another.',
  'file-too-large': 'This file is too large. Choose one under 10 MB.',
  'file-kind':
    'We looked inside this file and it is not of a kind we can take. The name does not matter: what is inside does.',
  'photo-heic':
    'This photo is kept the way that only some phones can read (HEIC). Send it as a JPEG: on an iPhone, choose Settings, Camera, Formats, Most Compatible, and take it again.',
  'file-damaged': 'This picture is damaged or not whole. Open it, save it again and send the new one.',
  'csv-formula':
    'This table has a cell that begins with =, @, + or −, which spreadsheets run. Take it out and send the table again.',
};

export const words = {
  evidenceKinds: 'A photo (JPEG or PNG), a PDF or a table (CSV), up to 10 MB.',
  photoKinds: 'A photo (JPEG or PNG), up to 10 MB.',
} as const;
