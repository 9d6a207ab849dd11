import type { Who } from './access.rules.ts';
import type { Screen } from './outcomes.ts';
import type { Visit } from './visit.ts';
import { roleNames, words } from './words.en.ts';

function plainScreen(title: string, status: 403 | 404 | 429, ...paragraphs: string[]): Screen {
  const body = (
    <>
      <h1>{title}</h1>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  );
  return { title, status, body };
}

export function notFoundScreen(): Screen {
  const screen = plainScreen(words.notFoundTitle, 404, words.notFoundBody);
  return {
    ...screen,
    body: (
      <>
        {screen.body}
        <ul>
          {words.notFoundWays.map(({ href, text }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

/** A form that came after its sign-in had ended. To lead away from it would lose what was typed. */
export function signedOutScreen(): Screen {
  const body = (
    <>
      <h1>{words.signedOutTitle}</h1>
      <ol>
        <li>
          <a href="/sign-in" target="_blank" rel="noreferrer noopener">
            {words.signedOutFirst}
          </a>
          {words.signedOutFirstNote}
        </li>
        <li>{words.signedOutThen}</li>
      </ol>
    </>
  );
  return { title: words.signedOutTitle, status: 403, body };
}

export function tooManyScreen(): Screen {
  return plainScreen(words.tooManyTitle, 429, words.tooManyBody);
}

/** Says which hat the page needs, which one is on, and where to change it. */
export function wrongHatScreen(who: Who, visit: Visit): Screen {
  const screen = plainScreen(
    words.wrongHatTitle,
    403,
    words.wrongHatBody(visit.signed?.hatLabel ?? ''),
    words.wrongHatNeeds(whoNames(who, visit)),
  );
  const next = encodeURIComponent(visit.path);
  return {
    ...screen,
    body: (
      <>
        {screen.body}
        <p>
          <a href={`/roles?next=${next}`}>{words.wrongHatSwitch}</a>
        </p>
      </>
    ),
  };
}

function whoNames(who: Who, visit: Visit): string {
  if (who.kind === 'body')
    return who.roles.map((role) => `${roleNames[role]}, ${visit.body?.name ?? ''}`).join('; ');
  return who.kind === 'supplier' ? words.supplierRole : words.operatorRole;
}
