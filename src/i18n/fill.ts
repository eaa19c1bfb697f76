/** Fills {name} in a template. Throws RangeError for a name without a value: a sentence with a hole is a bug. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`Nothing to fill {${name}} with in "${template}".`);
    return String(value);
  });
}
