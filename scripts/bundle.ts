/**
 * Bundles the Lambda handlers as SST does on a deploy, into `dist/<name>/index.mjs`, and prints what each costs at a
 * cold start: its size, and the time that importing it takes in a fresh process.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { tables } from "../packages/aws/src/tables.ts";

const root = path.dirname(import.meta.dirname);
const handlers = ["produce", "consume", "settle"];
const imports = 5;

/** SST's own, with its long names: a minified bundle uses up the short ones. */
const banner = [
  'import { createRequire as topLevelCreateRequire } from "module";',
  "const require = topLevelCreateRequire(import.meta.url);",
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url";',
  "const __filename = topLevelFileUrlToPath(import.meta.url);",
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));',
].join("\n");

for (const name of handlers) {
  const { file, bytes } = await bundle(name);
  const kilobytes = (bytes / 1024).toFixed(0);
  console.log(
    `${name.padEnd(8)} ${kilobytes.padStart(5)} KB  imports in ${importTimeMs(file).toFixed(0)} ms`,
  );
}

async function bundle(name: string): Promise<{ file: string; bytes: number }> {
  const file = `dist/${name}/index.mjs`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`packages/functions/src/${name}.ts`],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2024", // what SST gives nodejs24.x
    mainFields: ["module", "main"],
    minify: true,
    keepNames: true,
    metafile: true,
    banner: { js: banner },
  });
  const output = metafile.outputs[file];
  if (!output?.exports.includes("handler"))
    throw new Error(`packages/functions/src/${name}.ts exports no handler`);
  return { file: path.join(root, file), bytes: output.bytes };
}

/** The median of a few fresh processes, which see the same environment variables as in a Lambda. */
function importTimeMs(file: string): number {
  const script = `
    const startedAt = performance.now();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    process.stdout.write(String(performance.now() - startedAt), () => process.exit());
  `;
  const env = {
    ...process.env,
    AWS_REGION: "us-east-1",
    STAGE: "bundle",
    AWS_LAMBDA_FUNCTION_NAME: "bundle",
    CONSUMER_MAXIMUM_CONCURRENCY: "2",
    PRODUCER_FUNCTION: "produce",
    SUMMARY_TOPIC_ARN: "arn:aws:sns:us-east-1:000000000000:summaries",
    QUEUE_URL: "https://sqs.us-east-1.amazonaws.com/000000000000/batches",
    DLQ_URL: "https://sqs.us-east-1.amazonaws.com/000000000000/batches-dlq",
    ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [table.environment, name])),
  };
  const times = Array.from({ length: imports }, () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8", env }),
    ),
  );
  return times.toSorted((a, b) => a - b)[Math.floor(imports / 2)] ?? Number.NaN;
}
