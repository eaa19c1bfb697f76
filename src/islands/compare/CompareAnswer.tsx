import type { Calendars } from '../../rules/calendar.ts';
import { AnswerCompared, answerLink, type AnswerStrings, type Side } from './AnswerCompared.tsx';
import { useQuery } from '../query/use-query.ts';

/** The result of a calculator's link under the two editions of the page. */
export default function CompareAnswer(props: {
  lang: string;
  t: AnswerStrings;
  calendars: Calendars;
  before: Side;
  after: Side;
}) {
  const { values, errors, set } = useQuery(answerLink, props.t.form);
  return <AnswerCompared {...props} link={values.answer ?? ''} errors={errors} onLink={(answer) => set({ answer })} />;
}
