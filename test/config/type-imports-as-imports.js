// The parser of typescript-eslint, with imports and exports of types marked as those of values. For circles.config.js.
import tseslint from 'typescript-eslint';

export function parseForESLint(code, options) {
  const result = tseslint.parser.parseForESLint(code, options);
  for (const node of result.ast.body) {
    if ('importKind' in node) node.importKind = 'value';
    for (const specifier of node.specifiers ?? []) if ('importKind' in specifier) specifier.importKind = 'value';
  }
  return result;
}
