// What every island has: a boundary for its errors, and texts that stay right on a translated page.
import type { FunctionComponent } from 'preact';
import { undoForeignChanges } from './foreign-changes.ts';
import { useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The island that starts now, and a copy of what was served in it. A page has one. */
function startingIsland(): { island: Element | null; served: Node[] } {
  const island = typeof document === 'undefined' ? null : document.querySelector('astro-island[ssr]');
  return { island, served: [...(island?.childNodes ?? [])].map((node) => node.cloneNode(true)) };
}

/**
 * The tool; once it throws while drawing, the content that was served, with the notice of src/views/NotRunning.astro. The
 * answers stay in the address, and a draft in storage.
 */
export function asIsland<P>(Tool: FunctionComponent<P>): FunctionComponent<P> {
  return function Guarded(props) {
    const [{ island, served }] = useState(startingIsland);
    useLayoutEffect(() => {
      if (island) undoForeignChanges(island);
    }, []);
    const error = useErrorBoundary((thrown) => reportError(thrown))[0] as unknown;
    return error === undefined ? <Tool {...props} /> : <Stopped served={served} />;
  };
}

function Stopped({ served }: { served: readonly Node[] }) {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const island = own.current?.closest('astro-island');
    island?.replaceChildren(...served);
    island?.toggleAttribute('data-failed', true);
  }, []);
  return <div ref={own} />;
}
