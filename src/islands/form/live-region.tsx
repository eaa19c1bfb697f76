// The frame of a tool: its context, and one polite live region, which is there before it has anything to announce.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { type FormProps, ToolContext } from '../tool-context.ts';
import { announce } from './announce.ts';
import { useReplayedInput } from './replay-early-input.ts';

const Announce = createContext<(text: string) => void>(() => undefined);

/** A tool with its live region, which announces what changed last. `props` are what its parts read by `useTool`. */
export function ToolFrame({ props, children }: { props: FormProps; children: ComponentChildren }) {
  useReplayedInput();
  const region = useRef<HTMLParagraphElement>(null);
  const [announceHere] = useState(() => (text: string) => {
    if (region.current) announce(region.current, text);
  });
  return (
    <div class="tool">
      <ToolContext.Provider value={props}>
        <Announce.Provider value={announceHere}>{children}</Announce.Provider>
      </ToolContext.Provider>
      <p class="visually-hidden" role="status" ref={region} />
    </div>
  );
}

/** Announces a text in the tool's live region whenever it changes, or its `occasion` does. */
export function Announcement({ text, occasion }: { text: string | undefined; occasion?: unknown }) {
  useAnnouncement(text, occasion);
  return null;
}

/** The hook behind `Announcement`; it needs a `<ToolFrame>` above the calling component. */
export function useAnnouncement(text: string | undefined, occasion?: unknown): void {
  const announceHere = useContext(Announce);
  useEffect(() => {
    if (text) announceHere(text);
  }, [text, occasion]);
}
