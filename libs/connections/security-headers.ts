import helmet from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

const guard = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    // KERN draws its icons from data: addresses in its stylesheet.
    directives: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'], frameAncestors: ["'none'"] },
  },
  // What else the authority serves below its name is not ours to decide.
  strictTransportSecurity: { includeSubDomains: false },
  xFrameOptions: { action: 'deny' },
});

/** What stands on every answer, whatever made it: the routes, the framework, or the server before there is a request. */
export const securityHeaders: ReadonlyMap<string, string> = collected();

function collected(): ReadonlyMap<string, string> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  guard(request, response, () => undefined);
  // Of the moment and of the caller, unless an answer says otherwise.
  response.setHeader('cache-control', 'no-store');
  return new Map(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]));
}
