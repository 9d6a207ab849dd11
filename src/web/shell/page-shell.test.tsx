import { describe, expect, it } from 'vitest';
import { Form } from './form.tsx';
import { FormErrors } from './form-errors.tsx';
import { PageShell } from './page-shell.tsx';
import { plainView, type View } from './view.ts';

const view: View = {
  ...plainView,
  csrf: 'c-1',
  once: () => 'o-1',
  region: 'Greater Manchester',
};
function page(changes: Partial<View> = {}, children: unknown = '') {
  return String(
    <PageShell view={{ ...view, ...changes }} title="What matters most?">
      {children as string}
    </PageShell>,
  );
}

describe('the page shell', () => {
  it('begins with the document type and says its language and direction', () => {
    expect(page()).toMatch(/^<!doctype html><html lang="en-GB" dir="ltr">/);
  });
  it('begins the title with Error when the form was wrong', () => {
    expect(page({ hasErrors: true })).toContain('<title>Error: What matters most? – People’s Procurement');
    expect(page()).toContain('<title>What matters most? – People’s Procurement');
  });
  it('says that it is a demonstration only where it is', () => {
    expect(page()).not.toContain('Demonstration.');
    expect(page({ demonstration: true })).toContain('Demonstration.');
  });
  it('shows who is signed in, in which hat, and what waits', () => {
    const signedIn = page({ actor: { name: 'Jo <Pendle>', hat: 'evaluator', waiting: 3 } });
    expect(signedIn).toContain('Jo &lt;Pendle&gt; (evaluator)');
    expect(signedIn).not.toContain('Sign in');
    expect(page()).toContain('Sign in');
  });
  it('marks the menu item the page stands under', () => {
    expect(page({ path: '/contracts/12' })).toContain('<a href="/contracts" aria-current="page">');
  });
  it('carries no style attribute, which the content security policy would drop', () => {
    expect(page({ demonstration: true })).not.toMatch(/\sstyle=/);
  });
});

describe('a form', () => {
  it('carries its tokens first, before any file', () => {
    const html = page({}, [
      <Form action="/x" withFiles>
        <input type="file" name="f" />
      </Form>,
    ]);
    expect(html).toContain(
      '<form action="/x" method="post" enctype="multipart/form-data" novalidate="">' +
        '<input type="hidden" name="_csrf" value="c-1"/><input type="hidden" name="_once" value="o-1"/>',
    );
  });
  it('carries none when it only asks', () => {
    expect(page({}, <Form action="/search" method="get" />)).not.toContain('_csrf');
  });
  it('links each error to its field', () => {
    const html = String(
      <FormErrors errors={{ price: 'Say a price', '': 'Too late' }} ids={{ price: 'p' }} />,
    );
    expect(html).toContain('<li><a href="#p">Say a price</a></li><li>Too late</li>');
  });
});
