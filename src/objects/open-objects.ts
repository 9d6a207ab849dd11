import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { openFolderObjects } from './folder-objects.ts';
import type { Objects } from './objects.ts';
import { openS3Objects } from './s3-objects.ts';

type StoreSettings = Pick<
  Settings,
  'OBJECT_STORE_URL' | 'OBJECT_STORE_REGION' | 'OBJECT_STORE_KEY_ID' | 'OBJECT_STORE_SECRET'
>;

/** Where large files go: a bucket when the settings name one, else a folder beside the others. */
export function openObjects(settings: StoreSettings, dataFolder: string): Objects {
  const folder = join(dataFolder, 'objects');
  const { OBJECT_STORE_URL: url, OBJECT_STORE_KEY_ID, OBJECT_STORE_SECRET } = settings;
  if (!url) return openFolderObjects(folder);
  if (!OBJECT_STORE_KEY_ID || !OBJECT_STORE_SECRET)
    throw new Error('OBJECT_STORE_URL needs OBJECT_STORE_KEY_ID and OBJECT_STORE_SECRET');
  return openS3Objects({
    url,
    region: settings.OBJECT_STORE_REGION,
    accessKeyId: OBJECT_STORE_KEY_ID,
    secretAccessKey: OBJECT_STORE_SECRET,
    arrivingFolder: join(folder, 'arriving'),
  });
}
