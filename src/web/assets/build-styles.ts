import { join } from 'node:path';
import { compileAsync, SassString } from 'sass';
import { packageFolder, stylesFolder } from './inputs.ts';

/** Compiles the Sass to one file; `asset("text.woff2")` in it becomes that file's hashed address. */
export async function buildStyles(hrefOf: (name: string) => string): Promise<string> {
  const { css } = await compileAsync(join(stylesFolder, 'site.scss'), {
    style: 'compressed',
    loadPaths: [join(packageFolder('govuk-frontend'), 'dist')],
    quietDeps: true,
    functions: {
      'asset($name)': ([name]) =>
        new SassString(`url("${hrefOf(name?.assertString().text ?? '')}")`, { quotes: false }),
    },
  });
  return css;
}
