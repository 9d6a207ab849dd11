// The floor: bare node:http that sends the same bytes under the same ETag, and nothing else. Its argument is a file.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const { headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  headers: Record<string, string>;
  body: string;
};
const bytes = Buffer.from(body, 'base64');

const server = createServer((request, response) => {
  const isKnown = request.headers['if-none-match'] === headers['etag'];
  response.writeHead(isKnown ? 304 : 200, headers);
  response.end(isKnown ? undefined : bytes);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
