// Strings of the deadline tool that follow the reader's clock, and of its further messages.
export const live = {
  first: 'When you first wrote',
  again: 'Message {number}: when you wrote again',
  add: 'Wrote again? Add a message',
  remove: 'Remove message {number}',
  moved:
    'The deadline was: {was}. The message before: {from}. The new message restarted the clock, and the deadline is later. Difference: {by}.',
  kept: 'The deadline was: {was}. The message before: {from}. The new message restarted the clock, but the deadline stayed the same.',
};
