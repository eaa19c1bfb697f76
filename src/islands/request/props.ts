import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Policy } from '../../rules/policy.ts';
import { choice } from '../query/parameters.ts';
import { questionParameters } from '../query/question-parameters.ts';
import type { Values } from '../query/use-query.ts';
import { type ToolProps, useTool } from '../tool-context.ts';
import type { Draft } from './draft.ts';
import type { MailWords } from './mail-words.ts';

export type RequestProps = ToolProps & {
  request: Dictionary['request'];
  coverage: Pick<Dictionary['coverage'], 'verdict' | 'unlisted'>;
  deadline: Pick<Dictionary['deadline'], 'level' | 'noLevel' | 'findLevel'>;
  levelName: string;
  /** The title of the clause on access to the server. */
  accessName: string;
  /** Email addresses by role. */
  contacts: Record<string, string>;
  /** What the email is worded with, by language, and the names of the languages. */
  mail: Record<string, { name: string; words: MailWords }>;
};

/** `languages`: those in which the email can be written. */
export function requestParameters(policy: Policy, languages: readonly string[]) {
  return { ...questionParameters(policy), mail: choice(languages) };
}
export type RequestValues = Values<ReturnType<typeof requestParameters>>;

/** The page's properties, the answers in the address, and the draft in the browser's storage. */
export type RequestTool = RequestProps & {
  values: RequestValues;
  set: (change: Partial<RequestValues>) => void;
  draft: Draft;
  /** Stores the draft; `message` is announced to a screen reader. */
  change: (draft: Draft, message?: string) => void;
};

export const useRequest = () => useTool() as RequestTool;
