// English strings of the tools in a frame of another site.
export const embed = {
  title: '{title} For a portal',
  description: '{description} This page is made for a frame on another site.',
  full: 'Open on the site of the regulation',
  offer: 'Put this tool on your portal',
  how: 'Paste this code into a page of the portal: the frame takes the height of the tool by itself. In place of “auto” you may write “light” or “dark”. Answers can be filled in beforehand: the parameters are those in the address of this page when it shows an answer.',
};
