// English strings of the copies that a reader without a network is shown.
export const offline = {
  saved:
    'The site cannot be reached. This is a copy saved on your device: {date}. Another edition may be in force by now.',
  undated: 'The site cannot be reached. This is a copy saved on your device. Another edition may be in force by now.',
  absent:
    'The site cannot be reached, and this page is not saved on your device. The text of the regulation and the tools are: the links below lead to them.',
};
