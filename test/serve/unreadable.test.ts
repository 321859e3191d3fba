import { expect, test, vi } from 'vitest';
import { serveSite } from '../../src/serve/site-server.ts';

/** Root may read everything, so a file that may not be read is only played. */
vi.mock('../../src/serve/find-file.ts', () => ({
  findFile: () => {
    throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
  },
}));

test('a file that may not be read is answered with 403, time and again', async () => {
  const server = await serveSite('nowhere', 0);
  for (const path of ['x.html', 'y.html']) {
    const answer = await fetch(new URL(path, server.address));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe('This file cannot be read (EACCES).');
  }
  await server.close();
});
