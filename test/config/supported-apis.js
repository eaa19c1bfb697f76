// A lint rule that refuses methods, properties and globals of the platform that a supported browser lacks. It asks
// TypeScript what an expression is, so that `rows.with(…)` is refused for an array and allowed for an object of our own.
// Code that tests for a feature before it uses it says so: `eslint-disable-next-line platform/supported -- …`.
import { browsersWithout, features } from './supported-browsers.js';

const { api } = features;
const { builtins, regular_expressions: patterns } = features.javascript;

/** What MDN calls an interface that has another name in TypeScript's libraries. */
function mdnName(name) {
  if (/^(Big)?(Int|Uint|Float)\d+(Clamped)?Array$/.test(name)) return 'TypedArray';
  return name.replace(/^Readonly(?=Array|Map|Set)/, '').replace(/^IteratorObject$/, 'Iterator');
}

/** The interface or variable around a member's declaration: Array, Intl; `isStatic` for a member of a constructor. */
function ownerOf({ parent }) {
  const name = parent.name?.text ?? parent.parent?.name?.text ?? '';
  const own = name.replace(/Constructor$/, '');
  // `declare var URL: { canParse(…) }`
  return { owner: mdnName(own), isStatic: own !== name || parent.name === undefined };
}

/** A type and all that it extends. */
function lineage(type) {
  return [type, ...(type.getBaseTypes?.() ?? []).flatMap(lineage)];
}

function globalFeature(name) {
  return api[name] ?? builtins[name] ?? api.Window[name];
}

function memberFeature(owner, member, isStatic) {
  return (
    builtins[owner]?.[member] ??
    builtins.Intl[owner]?.[member] ??
    api[owner]?.[isStatic ? `${member}_static` : member] ??
    (/^(Window|globalThis|WorkerGlobalScope)$/.test(owner) ? globalFeature(member) : undefined)
  );
}

const supported = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: '{{name}} is missing in {{browsers}}. Use an older one, or test for it first.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const report = (node, name, feature) => {
      const browsers = feature?.__compat ? browsersWithout(feature.__compat) : [];
      if (browsers.length)
        context.report({ node, messageId: 'missing', data: { name, browsers: browsers.join(', ') } });
    };
    /** Reports a member of a type that the platform declares. */
    const check = (node, type, member) => {
      for (const one of type.isUnion() ? type.types : [type]) {
        const own = checker.getApparentType(one);
        const declarations = checker.getPropertyOfType(own, member)?.declarations ?? [];
        const places = declarations
          .filter((declaration) => services.program.isSourceFileDefaultLibrary(declaration.getSourceFile()))
          .map(ownerOf);
        // A mixin of TypeScript's is no interface of MDN's: look for the types that have it.
        if (places.length)
          for (const { symbol } of lineage(own)) places.push({ owner: symbol?.name ?? '', isStatic: false });
        for (const { owner, isStatic } of places) {
          const feature = memberFeature(owner, member, isStatic);
          if (feature) return report(node, `${owner}.${member}`, feature);
        }
      }
    };
    return {
      MemberExpression({ object, property, computed }) {
        const member = computed ? property.value : property.name;
        if (typeof member === 'string') check(property, services.getTypeAtLocation(object), member);
      },
      ObjectPattern(pattern) {
        for (const { key } of pattern.properties)
          if (key?.type === 'Identifier') check(key, services.getTypeAtLocation(pattern), key.name);
      },
      'Literal[regex]'(node) {
        if (/\(\?<[=!]/.test(node.regex.pattern)) report(node, 'Lookbehind', patterns.lookbehind_assertion);
        if (node.regex.flags.includes('v')) report(node, 'The flag v', builtins.RegExp.unicodeSets);
      },
      'Program:exit'() {
        for (const { references } of context.sourceCode.scopeManager.scopes)
          for (const { identifier, resolved, isValueReference } of references)
            if (isValueReference && !resolved?.defs.length && identifier.parent.operator !== 'typeof')
              report(identifier, identifier.name, globalFeature(identifier.name));
      },
    };
  },
};

export const platform = { rules: { supported } };
