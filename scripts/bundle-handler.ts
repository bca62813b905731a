import path from "node:path";
import { build } from "esbuild";

const root = path.dirname(import.meta.dirname);

/** SST's own, with its long names: a minified bundle uses up the short ones. */
const banner = [
  'import { createRequire as topLevelCreateRequire } from "module";',
  "const require = topLevelCreateRequire(import.meta.url);",
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url";',
  "const __filename = topLevelFileUrlToPath(import.meta.url);",
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));',
].join("\n");

/** Bundles one Lambda handler as SST does on a deploy. */
export async function bundleHandler(
  entry: string,
  outfile: string,
): Promise<{ file: string; bytes: number; exports: string[] }> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2024",
    mainFields: ["module", "main"],
    minify: true,
    keepNames: true,
    metafile: true,
    banner: { js: banner },
  });
  const [output] = Object.values(metafile.outputs);
  if (output === undefined) throw new Error(`${entry}: esbuild wrote nothing`);
  return { file: path.resolve(root, outfile), bytes: output.bytes, exports: output.exports };
}
