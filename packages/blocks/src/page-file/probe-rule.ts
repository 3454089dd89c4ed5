/** What a schema's validation asks for, as far as a form can say it before anything is sent to a Studio. */
export interface AskedOfField {
  readonly isRequired: boolean;
  /** Of a number its value, of a text its characters, of a list its rows. */
  readonly min?: number;
  readonly max?: number;
  readonly isWhole: boolean;
}

interface Call {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Runs a schema's `validation` on a rule that only remembers what is asked, so that no form keeps a second list of limits.
 * Advice (`.warning`, `.info`) is not asked, and a rule of code (`.custom`) is only known to the Studio.
 */
export function probeRule(validation: unknown): AskedOfField {
  if (typeof validation !== 'function') return { isRequired: false, isWhole: false };
  const chains: Call[][] = [];
  validation(startChain(chains));
  const asked = chains.filter((chain) => !chain.some(({ name }) => name === 'warning' || name === 'info')).flat();
  const find = (name: string): number | undefined => {
    const value = asked.find((call) => call.name === name)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const [min, max] = [find('min'), find('max')];
  return {
    isRequired: asked.some(({ name }) => name === 'required'),
    isWhole: asked.some(({ name }) => name === 'integer'),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

/** A rule is one chain of calls; several rules of one field start from the same one. */
function startChain(chains: Call[][]): object {
  return new Proxy(
    {},
    {
      get: (_, name) => (value: unknown) => {
        const chain: Call[] = [{ name: String(name), value }];
        chains.push(chain);
        return continueChain(chain);
      },
    },
  );
}

function continueChain(chain: Call[]): object {
  const rule: object = new Proxy(
    {},
    {
      get: (_, name) => (value: unknown) => {
        chain.push({ name: String(name), value });
        return rule;
      },
    },
  );
  return rule;
}
