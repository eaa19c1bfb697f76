import type { Dictionary } from '../../i18n/dictionary.ts';
import { type ToolProps, useTool } from '../tool-context.ts';
import type { Task } from './task-search.ts';

export type CoverageProps = ToolProps & {
  coverage: Dictionary['coverage'];
  several: Dictionary['tasks'];
  tasks: Task[];
};

export const useCoverage = () => useTool() as CoverageProps;
