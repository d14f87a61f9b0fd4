// A wire to the page's server that can be unplugged: away from the network in every engine, without
// asking anything of its driver.
import { once } from "node:events";
import { connect, createServer } from "node:net";

/** Listens on a free port and passes everything on to `target`; gives the address of the same page. */
export async function relay(target) {
  const { hostname, port, pathname } = new URL(target);
  const open = new Set();
  let plugged = true;
  const server = createServer((near) => {
    if (!plugged) return near.destroy();
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [[near, far], [far, near]]) {
      open.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => open.forEach((socket) => socket.destroy());
  return {
    address: `http://127.0.0.1:${server.address().port}${pathname}`,
    unplug: () => {
      plugged = false;
      cut();
    },
    plug: () => (plugged = true),
    close: () => {
      cut();
      server.close();
    },
  };
}
