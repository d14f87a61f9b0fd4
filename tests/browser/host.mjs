// A host of a test's own: it passes on what the served page answers, with the faults hosts can have.
// Each has an origin of its own, so caches, workers and storage begin empty.
import { createServer, request } from "node:http";

/** The headers that say what a page may do, and what others may do with it. */
const PROTECTING = /-policy$|^x-content-type-options$/;

/**
 * Opens a host for the page at an address. What it does can be changed at any time:
 * `address`: the page it passes on, or path → page; `down`: it cuts every connection; `missing`: a pattern of paths
 * it does not have; `hanging`: one of paths it never answers; `redirect`: path → where it sends one instead;
 * `text`: path → what it says there, a script or a page; `bare`: it sends no headers that protect;
 * `cut`: after this path it is down. `sent` tells how many bytes it has passed on, packed as they were.
 */
export async function openHost(address) {
  const held = [];
  const host = { address, held, down: false, missing: undefined, redirect: {}, text: {}, asked: [], sent: [] };
  const server = createServer((question, answer) => reply(host, question, answer));
  await new Promise((opened) => server.listen(0, "127.0.0.1", opened));
  const { pathname } = new URL(address);
  host.url = `http://127.0.0.1:${server.address().port}${pathname}`;
  /** Cuts what it has not answered, and hangs no more. */
  host.release = () => {
    host.hanging = undefined;
    held.splice(0).forEach((socket) => socket.destroy());
  };
  host.close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return host;
}

/** Keeps what a page asks for by a pattern back until what it gives is called. */
export async function hold(page, pattern) {
  let come;
  const held = new Promise((go) => (come = go));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return come;
}

function reply(host, question, answer) {
  const [path] = question.url.split("?");
  if (host.down) return question.socket.destroy();
  host.asked.push(path);
  if (host.hanging?.test(path)) return void host.held.push(question.socket);
  if (host.cut === path) host.down = true;
  if (host.missing?.test(path)) return answer.writeHead(404).end();
  if (host.redirect[path]) return answer.writeHead(302, { location: host.redirect[path] }).end();
  const type = path.endsWith(".js") ? "text/javascript" : "text/html";
  if (host.text[path]) return answer.writeHead(200, { "content-type": type }).end(host.text[path]);
  const address = typeof host.address === "function" ? host.address(path) : host.address;
  const onward = request(new URL(question.url, address), { headers: question.headers }, (found) => {
    const others = Object.entries(found.headers).filter(([name]) => !PROTECTING.test(name));
    answer.writeHead(found.statusCode, host.bare ? Object.fromEntries(others) : found.headers);
    const sent = { path, bytes: 0 };
    host.sent.push(sent);
    found.on("data", (piece) => (sent.bytes += piece.length));
    found.pipe(answer);
  });
  onward.on("error", () => answer.destroy());
  onward.end();
}
