/**
 * Unpacks SST's platform (the types and components that `stacks/` is made of) into `.sst/platform`, from the npm
 * registry alone: no AWS, Pulumi or Bun. Does nothing when the installed version is there already.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.dirname(import.meta.dirname);
const sst = path.join(root, "node_modules", "sst");
const platform = path.join(root, ".sst", "platform");
/** SST writes it last, so it stands for a finished unpacking. */
const providerLock = path.join(root, ".sst", "provider-lock.json");

const { version } = JSON.parse(readFileSync(path.join(sst, "package.json"), "utf8")) as { version: string };

if (unpackedVersion() === version) {
  console.error(`SST platform ${version} is up to date`);
} else {
  console.error(`SST platform ${version}: unpacking into .sst/platform (takes up to a minute)`);
  rmSync(providerLock, { force: true });
  unpack();
}

function unpackedVersion(): string | undefined {
  const file = path.join(platform, "version");
  return existsSync(file) && existsSync(providerLock) ? readFileSync(file, "utf8").trim() : undefined;
}

function unpack(): void {
  const result = spawnSync(
    process.execPath,
    [path.join(sst, "bin", "sst.mjs"), "install", "--stage", "platform", "--print-logs"],
    {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        SST_SKIP_DEPENDENCY_CHECK: "1",
        SST_NO_BUN: "1",
        SST_TELEMETRY_DISABLED: "1",
        AWS_EC2_METADATA_DISABLED: "true",
        NPM_REGISTRY: registry(),
      },
    },
  );
  if (result.status === 0 && unpackedVersion() === version) return;
  console.error(`${result.stdout}${result.stderr}\n${result.error?.message ?? "sst install failed"}`);
  process.exitCode = 1;
}

/** SST's look-up of providers wants the registry without a trailing slash, and does not read npm's configuration. */
function registry(): string {
  return execFileSync("npm", ["config", "get", "registry"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  })
    .trim()
    .replace(/\/+$/, "");
}
