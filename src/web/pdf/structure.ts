import type { Engine } from './engine.ts';

type Element = {
  readonly add: (child: unknown) => void;
  readonly end: () => void;
};
type Engineering = {
  struct: (type: string, options?: object, children?: readonly unknown[]) => Element;
  addStructure: (element: Element) => void;
  markContent: (tag: string, options: { type: string }) => void;
  endMarkedContent: () => void;
};

export type ElementOptions =
  | { readonly alt: string; readonly bbox: readonly number[] }
  | { readonly scope: 'Column' };

/** A document’s structure tree (ISO 32000-1, 14.7): what is drawn, in reading order, and what it is. */
export type Structure = {
  readonly element: (role: string, options: ElementOptions | undefined, draw: () => void) => void;
  readonly group: (role: string, draw: () => void) => void;
  /** What says nothing: rules, page numbers. */
  readonly artifact: (type: 'Pagination' | 'Layout', draw: () => void) => void;
  readonly end: () => void;
};

/** Opens the tree at its root, the document. */
export function openStructure(engine: Engine): Structure {
  const marks = engine as unknown as Engineering;
  const root = marks.struct('Document');
  marks.addStructure(root);
  const open = [root];
  const parent = () => open.at(-1) ?? root;
  return {
    element(role, options, draw) {
      parent().add(marks.struct(role, options ?? {}, [draw]));
    },
    group(role, draw) {
      const element = marks.struct(role);
      parent().add(element);
      open.push(element);
      draw();
      open.pop();
      element.end();
    },
    artifact(type, draw) {
      marks.markContent('Artifact', { type });
      draw();
      marks.endMarkedContent();
    },
    end() {
      root.end();
    },
  };
}
