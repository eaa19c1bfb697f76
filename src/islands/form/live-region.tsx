// What a screen reader is told while a tool is used: one polite region in each tool, there before it has anything to say.
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useEarly } from './replay-early-input.ts';

const Say = createContext<(text: string) => void>(() => undefined);

/** A tool with its live region. What changed last is what is said. */
export function Tool({ children }: { children: ComponentChildren }) {
  useEarly();
  const [said, say] = useState('');
  return (
    <div class="tool">
      <Say.Provider value={say}>{children}</Say.Provider>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** Has the tool's live region say a text whenever it changes. */
export function useLive(text: string | undefined): void {
  const say = useContext(Say);
  useEffect(() => {
    if (text) say(text);
  }, [text]);
}
