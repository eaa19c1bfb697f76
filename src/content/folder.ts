/** The content folder: `content`, or CONTENT_DIR of the environment, which publishes another regulation. */
export function contentFolderOf(environment: NodeJS.ProcessEnv): string {
  return environment['CONTENT_DIR'] ?? 'content';
}

export const contentFolder = contentFolderOf(process.env);
