// What a page gives its tool, for all parts of the tool: one edition in one language, and the strings.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { Policy } from '../rules/policy.ts';
import type { Terms } from '../rules/terms.ts';
import type { ToolId } from '../rules/tools.ts';

export type ToolProps = {
  lang: string;
  policy: Policy;
  /** Names with their figures filled in; only the kinds that the tool prints. */
  terms: Partial<Terms>;
  t: Pick<Dictionary, 'form' | 'figure' | 'cite' | 'steps'>;
  /** Printed numbers of clauses by id. */
  numbers: Record<string, string>;
  paths: Record<ToolId | 'regulation' | 'readings', string>;
  /** Names of the tools in the menu. */
  stepNames: Record<ToolId, string>;
};

/** What `Form` needs. */
export type FormProps = { t: Pick<Dictionary, 'form'> };

export const ToolContext = createContext<FormProps | undefined>(undefined);

/** The properties of the tool that a component is a part of; each tool's props.ts has a hook with its own type. */
export function useTool(): ToolProps {
  const tool = useContext(ToolContext);
  if (!tool) throw new Error('This component is part of a tool: draw it inside <ToolFrame>.');
  return tool as ToolProps;
}
