import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/**
 * A part of a tool that takes long to draw, and that nobody waits for: where one of its values changes, all else is
 * shown first, and the part stands beside it for a frame as it was.
 */
export function useLater(draw: () => VNode, values: readonly unknown[]): VNode {
  const [drawn, setDrawn] = useState(values);
  // An effect runs once the screen shows what was drawn.
  useEffect(() => {
    setDrawn(values);
  }, values);
  return useMemo(draw, drawn);
}
