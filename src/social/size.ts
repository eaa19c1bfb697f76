/** What chats and social networks ask for, in pixels. */
export const socialSize = { width: 1200, height: 630 };
