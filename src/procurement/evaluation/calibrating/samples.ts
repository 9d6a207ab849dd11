import { readJson } from '../../../reference/read-json.ts';
import { chooseSample, type Sample } from './sample.rules.ts';

let kept: Promise<readonly Sample[]> | undefined;

/** Every sample answer that ships with the product. */
export function listSamples(): Promise<readonly Sample[]> {
  kept ??= readJson<{ samples: readonly Sample[] }>('calibration/samples.json').then(
    ({ samples }) => samples,
  );
  return kept;
}

/** The sample answer of one purchase. */
export async function sampleOf(procurementId: string): Promise<Sample> {
  return chooseSample(await listSamples(), procurementId);
}
