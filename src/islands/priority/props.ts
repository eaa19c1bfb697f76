import type { Dictionary } from '../../i18n/dictionary.ts';
import type { PriorityGrid } from '../../wording/priority-grid.ts';
import { type ToolProps, useTool } from '../tool-context.ts';

export type PriorityProps = ToolProps & {
  priority: Dictionary['priority'];
  /** Email addresses by role. */
  contacts: Record<string, string>;
  grid: PriorityGrid;
};

export const usePriority = () => useTool() as PriorityProps;
