import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

interface Node {
  readonly type: string;
  readonly value?: unknown;
}

/**
 * Leaves the words of messages alone, which no rule is about: those of thrown errors, and those of checks, which all begin with
 * "must" or end in "must not exceed max". That a message is there, and at which path, is not left alone.
 */
export const messageIgnorer = declareValuePlugin(PluginKind.Ignore, 'messages', {
  shouldIgnore({ node }: { readonly node: Node }): string | undefined {
    if (node.type === 'ThrowStatement') return 'what it says to a developer';
    if (node.type === 'StringLiteral' && typeof node.value === 'string' && / must |^must /.test(node.value)) {
      return 'what it says to a seller';
    }
    return undefined;
  },
});
