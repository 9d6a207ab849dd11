import type { PropsWithChildren } from 'hono/jsx';
import { Details } from '../../web/govuk/details.tsx';
import { NineSteps } from '../../web/thread/nine-steps.tsx';
import type { Rung, StandingPage, StandingSection } from './standing-page.ts';
import { words } from './words.en.ts';

/** A page of words: what it is, then its parts. `children` stand between the two. */
export function StandingText({ page, children }: PropsWithChildren<{ readonly page: StandingPage }>) {
  return (
    <>
      <h1>{page.title}</h1>
      <p class="lede">{page.lede}</p>
      {children}
      {page.sections.map((section) => (
        <Section section={section} />
      ))}
    </>
  );
}

function Section({ section }: { readonly section: StandingSection }) {
  const list = section.list ? <PlainList items={section.list} /> : null;
  return (
    <section>
      <h2>{section.heading}</h2>
      {section.paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {section.isThread ? (
        <>
          <NineSteps />
          <Details summary={words.inFull}>{list}</Details>
        </>
      ) : (
        list
      )}
      {section.ladder ? <Ladder rungs={section.ladder} /> : null}
    </section>
  );
}

function PlainList({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** The rungs of involvement: the further up, the more must be true first. */
function Ladder({ rungs }: { readonly rungs: readonly Rung[] }) {
  return (
    <ol class="list">
      {rungs.map(({ rung, means, gate }, place) => (
        <li>
          <strong>
            {place + 1}. {rung}
          </strong>
          <div>
            {means}
            <span class="note">
              <strong>{words.gate}</strong> {gate}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** How to reach whoever runs this site, as they set it. */
export function ContactLine({ contact }: { readonly contact: string | undefined }) {
  return (
    <section>
      <h2>{words.contact.heading}</h2>
      <p>{contact ? words.contact.line(contact) : words.contact.missing}</p>
    </section>
  );
}
