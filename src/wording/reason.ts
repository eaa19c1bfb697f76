/** A step that led to an answer, in a sentence, and the id of the clause that it comes from. */
export type Reason = { text: string; clause: string };
