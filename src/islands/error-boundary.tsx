import type { FunctionComponent } from 'preact';
import { useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A copy of what was served in the island that starts now. A page has one. */
function servedContent(): Node[] {
  const island = typeof document === 'undefined' ? null : document.querySelector('astro-island[ssr]');
  return [...(island?.childNodes ?? [])].map((node) => node.cloneNode(true));
}

/**
 * The tool; once it throws while drawing, the content that was served, with the notice of src/views/NotRunning.astro. The
 * answers stay in the address, and a draft in storage.
 */
export function withErrorBoundary<P>(Tool: FunctionComponent<P>): FunctionComponent<P> {
  return function Guarded(props) {
    const [served] = useState(servedContent);
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
