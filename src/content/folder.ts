/** The content folder: `content`, or CONTENT_DIR of the environment, which publishes another regulation. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';
