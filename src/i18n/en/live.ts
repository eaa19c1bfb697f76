// Strings of the deadline tool that follow the reader's clock, and of its further messages.
export const live = {
  first: 'When you first wrote',
  again: 'Message {number}: when you wrote again',
  add: 'Wrote again? Add a message',
  remove: 'Remove message {number}',
  moved:
    'The deadline was: {was}. The message before: {from}. The new message restarted the clock, and the deadline is later. Difference: {by}.',
  kept: 'The deadline was: {was}. The message before: {from}. The new message restarted the clock, but the deadline stayed the same.',
  left: 'Time left: {left}',
  leftEstimate: 'Until the estimated time: {left}',
  leftRange: 'Time left: at least {least}, at most {most}',
  between: 'By the earlier reading the time has run out, {over} ago. By the later one there is left: {left}.',
  over: 'The time has run out. Overdue: {over}',
  overEstimate: 'The estimated time has passed. Since then: {over}. It was an estimate, not a commitment.',
  whom: 'If there is no answer, write to',
  restartTitle: 'If you write again',
  restart:
    'If you write now ({now}), the clock restarts and the deadline moves to a later time: {due}. Difference: {by}.',
  restartKept: 'If you write now ({now}), the clock restarts, but the deadline stays the same: {due}.',
  restartOver: 'If you write now ({now}), the clock restarts. The new deadline: {due}.',
  restartEstimate: 'It will be an estimate, not a commitment.',
};
