import type { Dictionary } from '../../i18n/dictionary.ts';
import type { ToolProps } from '../tool-context.ts';
import { useTool } from '../tool-context.ts';
import type { Grid } from './Grid.tsx';

export type PriorityProps = ToolProps & {
  priority: Dictionary['priority'];
  /** Email addresses by role. */
  contacts: Record<string, string>;
  grid: Grid;
  noScript: string;
};

export const usePriority = useTool<PriorityProps>;
