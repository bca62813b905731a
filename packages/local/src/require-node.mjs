// Runs before anything else (node --import), on whatever Node there is: plain JavaScript, no dependencies.
import module from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `Node ${process.versions.node} is too old here: the embedded stack needs Node 22.12 or newer.\n` +
      "On Linux (x64, arm64; not Alpine) pnpm brings its own Node 24: run `npx -y pnpm@12.21.0 start`.\n" +
      "On macOS and Windows install Node 24 from https://nodejs.org and run the command again.\n",
  );
  process.exit(1);
}
if (major < 24) process.removeAllListeners("warning"); // type stripping is called experimental before Node 24
// A command starts in half the time when what it is made of need not be compiled anew.
module.enableCompileCache?.();
