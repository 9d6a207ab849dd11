import type { Child } from 'hono/jsx';
import { type ItemChange, isUnchanged, type PolicyChanges } from './compare-policies.rules.ts';
import type { TextChange } from './compare-texts.rules.ts';
import { sectionTitles, words } from './words.en.ts';

type PolicyChangesProps = { readonly version: number; readonly changes: PolicyChanges };

/** What a version changed since the one before, by section: added, taken out, changed. */
export function PolicyChangesList({ version, changes }: PolicyChangesProps) {
  return (
    <section id="changes">
      <h2>{words.changes.title(version)}</h2>
      {isUnchanged(changes) ? <p>{words.changes.none}</p> : null}
      {changes.sections.map(({ section, changes: inSection }) => (
        <Group title={sectionTitles[section]}>
          <TextChanges changes={inSection} />
        </Group>
      ))}
      {changes.priorities.map((change) => (
        <Item change={change} what="priority" />
      ))}
      {changes.plans.map((change) => (
        <Item change={change} what="plan" />
      ))}
    </section>
  );
}

function Group({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <div class="policy-change">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

function Item({ change, what }: { readonly change: ItemChange; readonly what: 'priority' | 'plan' }) {
  return (
    <Group title={words.changes[what](change.title)}>
      {change.kind === 'changed' ? (
        <>
          <TextChanges changes={change.changes} />
          {change.outcomesAdded.map((name) => (
            <Came text={words.changes.aim(name)} />
          ))}
          {change.plansAdded.map((title) => (
            <Came text={words.changes.plans(title)} />
          ))}
          {change.outcomesTakenOut.map((name) => (
            <Went text={words.changes.aim(name)} />
          ))}
          {change.plansTakenOut.map((title) => (
            <Went text={words.changes.plans(title)} />
          ))}
        </>
      ) : change.kind === 'added' ? (
        <Came text={words.changes.whole[what]} />
      ) : (
        <Went text={words.changes.whole[what]} />
      )}
    </Group>
  );
}

function TextChanges({ changes }: { readonly changes: readonly TextChange[] }) {
  return (
    <>
      {changes.map((change) => {
        if (change.kind === 'changed') return <Became before={change.before} after={change.after} />;
        return change.kind === 'added' ? <Came text={change.text} /> : <Went text={change.text} />;
      })}
    </>
  );
}

function Came({ text }: { readonly text: string }) {
  return (
    <li>
      <strong>{words.changes.added}:</strong> <ins>{text}</ins>
    </li>
  );
}

function Went({ text }: { readonly text: string }) {
  return (
    <li>
      <strong>{words.changes.takenOut}:</strong> <del>{text}</del>
    </li>
  );
}

function Became({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <li>
      <strong>{words.changes.changed}.</strong> {words.changes.was}
      <del>{before}</del> {words.changes.now}
      <ins>{after}</ins>
    </li>
  );
}
