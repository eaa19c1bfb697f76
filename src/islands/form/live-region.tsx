// The frame of a tool: its context, and one polite live region, which is there before it has anything to announce.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { type FormProps, ToolContext } from '../tool-context.ts';
import { useForeignChanges } from './foreign-changes.ts';
import { useReplayedInput } from './replay-early-input.ts';

const Announce = createContext<(text: string) => void>(() => undefined);

/** A tool with its live region, which announces what changed last. `props` are what its parts read by `useTool`. */
export function ToolFrame({ props, children }: { props: FormProps; children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null);
  useForeignChanges(root);
  useReplayedInput();
  const [message, announce] = useState('');
  return (
    <div class="tool" ref={root}>
      <ToolContext.Provider value={props}>
        <Announce.Provider value={announce}>{children}</Announce.Provider>
      </ToolContext.Provider>
      <p class="visually-hidden" role="status">
        {message}
      </p>
    </div>
  );
}

/** Announces a text in the tool's live region whenever it changes. */
export function Announcement({ text }: { text: string | undefined }) {
  useAnnouncement(text);
  return null;
}

/** The hook behind `Announcement`; it needs a `<ToolFrame>` above the calling component. */
export function useAnnouncement(text: string | undefined): void {
  const announce = useContext(Announce);
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
}
