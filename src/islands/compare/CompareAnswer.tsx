import type { ComponentProps } from 'preact';
import { asIsland } from '../island.tsx';
import { useQuery } from '../query/use-query.ts';
import { answerLink, LinkedAnswers } from './LinkedAnswers.tsx';

/** The result of a calculator's link under the two editions of the page. */
export default asIsland(CompareAnswer);

function CompareAnswer(props: Omit<ComponentProps<typeof LinkedAnswers>, 'link' | 'errors' | 'onLink'>) {
  const { values, errors, set } = useQuery(answerLink, props.t.form);
  return <LinkedAnswers {...props} link={values.answer ?? ''} errors={errors} onLink={(answer) => set({ answer })} />;
}
