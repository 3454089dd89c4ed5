import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss';

/**
 * Cuts a stylesheet into what every page needs and one part for each CSS module, told by the class names that
 * `formatClassName` made. A page then links the parts of the modules that stand in it, and no other rule reaches it.
 */

export interface StylePart {
  /** The module: its file name without ".module.css". */
  readonly name: string;
  readonly css: string;
}

export interface SplitStyles {
  /** Rules that belong to no module. */
  readonly base: string;
  /** In the order of their first rule. */
  readonly parts: readonly StylePart[];
}

const modulePattern = /\.([A-Za-z][\w-]*?)__[\w-]+/;

/** The class name of a local name in a module; a module's file name must be its own. */
export function formatClassName(local: string, file: string): string {
  const name = /([^/\\]+)\.module\.css(?:\?.*)?$/.exec(file)?.[1];
  if (name === undefined) throw new Error(`${file} is no CSS module: its name must end in .module.css.`);
  return `${name}__${local}`;
}

/** Total for valid CSS; throws postcss's CssSyntaxError otherwise. Keeps the order of rules within a part. */
export function splitStyles(css: string): SplitStyles {
  const base = postcss.root();
  const parts = new Map<string, Container>();
  const findTarget = (name: string | undefined): Container => {
    if (name === undefined) return base;
    const part = parts.get(name) ?? postcss.root();
    parts.set(name, part);
    return part;
  };
  // A copy, because a node that goes into a part leaves the list.
  for (const node of [...postcss.parse(css).nodes]) {
    for (const [name, own] of splitNode(node)) findTarget(name).append(own);
  }
  return {
    base: base.toString(),
    parts: [...parts].map(([name, part]) => ({ name, css: part.toString() })),
  };
}

type OwnedNode = readonly [module: string | undefined, node: ChildNode];

function splitNode(node: ChildNode): readonly OwnedNode[] {
  if (node.type === 'rule') return splitRule(node);
  if (node.type !== 'atrule') return [[undefined, node]];
  if (/keyframes$/.test(node.name)) return [[/^([A-Za-z][\w-]*?)__/.exec(node.params)?.[1], node]];
  return isGroup(node) ? splitGroup(node) : [[undefined, node]];
}

/** A minifier may have joined rules of two modules that say the same; each gets its own again. */
function splitRule(rule: Rule): readonly OwnedNode[] {
  const byModule = Map.groupBy(rule.selectors, (selector) => modulePattern.exec(selector)?.[1]);
  if (byModule.size === 1) return [...byModule.keys()].map((name) => [name, rule]);
  return [...byModule].map(([name, selectors]) => [name, rule.clone({ selectors })]);
}

function isGroup({ name }: AtRule): boolean {
  return ['media', 'supports', 'container', 'layer'].includes(name);
}

/** A condition around rules of several modules stands around each module's own. */
function splitGroup(group: AtRule): readonly OwnedNode[] {
  const inner = [...(group.nodes ?? [])].flatMap((node) => splitNode(node));
  return [...Map.groupBy(inner, ([name]) => name)].map(([name, nodes]) => {
    const own = group.clone({ nodes: [] });
    own.append(nodes.map(([, node]) => node));
    return [name, own];
  });
}
