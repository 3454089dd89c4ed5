import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPortHolder, pickPorts } from './ports.ts';

const host = '127.0.0.1';
const servers: Server[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

/** A listening port held by this very process. */
function takePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, host, () => {
      servers.push(server);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

describe('ports', () => {
  it('takes the next free port and says who holds the usual one', async () => {
    const usual = await takePort();
    const said: string[] = [];
    const [port] = await pickPorts(host, [{ name: 'shop', variable: 'TEST_PORT', usual }], (line) => said.push(line));
    expect(port).toBeGreaterThan(usual);
    expect(said).toEqual([expect.stringMatching(new RegExp(`^Port ${usual} is taken.*the shop uses ${port}`))]);
  });

  it('never gives two wishes the same port', async () => {
    const usual = await takePort();
    const wish = { variable: 'TEST_PORT', usual };
    const ports = await pickPorts(
      host,
      [
        { ...wish, name: 'one' },
        { ...wish, name: 'two' },
      ],
      () => {},
    );
    expect(new Set(ports).size).toBe(2);
  });

  it('refuses a taken port that a person named, and says what to do', async () => {
    const port = await takePort();
    vi.stubEnv('TEST_PORT', String(port));
    await expect(pickPorts(host, [{ name: 'shop', variable: 'TEST_PORT', usual: 1 }], () => {})).rejects.toThrow(
      new RegExp(`Port ${port}, wanted for the shop by TEST_PORT, is taken.*set TEST_PORT to another port`),
    );
  });

  it.each(['0', '-1', '65536', 'eighty', '80.5'])('refuses %s as a port', async (text) => {
    vi.stubEnv('TEST_PORT', text);
    await expect(pickPorts(host, [{ name: 'shop', variable: 'TEST_PORT', usual: 1 }], () => {})).rejects.toThrow(
      `TEST_PORT is "${text}", which is not a port`,
    );
  });

  it.runIf(process.platform === 'linux')('names the process that holds a port', async () => {
    expect(findPortHolder(await takePort())).toContain(`(pid ${process.pid})`);
  });
});
