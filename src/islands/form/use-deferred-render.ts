import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** Draws a slow part of a tool one frame later than the rest when one of its values changes. */
export function useDeferredRender(draw: () => VNode, values: readonly unknown[]): VNode {
  const [drawn, setDrawn] = useState(values);
  // An effect runs after the paint.
  useEffect(() => setDrawn(values), values);
  return useMemo(draw, drawn);
}
