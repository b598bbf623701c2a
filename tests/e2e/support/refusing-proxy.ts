import { createServer } from 'node:http';

export type RefusingProxy = {
  readonly port: number;
  /** "host:port" of each connection that was asked for, in order. */
  readonly refused: readonly string[];
  close(): void;
};

/**
 * A proxy that lets nothing through and notes who was asked for. What page interception cannot see (service workers,
 * background pages, the browser itself) ends here.
 */
export async function openRefusingProxy(): Promise<RefusingProxy> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    refused.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    refused,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
