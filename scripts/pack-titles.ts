/** Writes `packed-titles.ts`, which the bundles hold, from the readable `cuoc-titles.ts`: after every change of that one. */
import { writeFileSync } from "node:fs";
import path from "node:path";

import { cuocTitles } from "../packages/core/src/fields/occupation/cuoc-titles.ts";
import { packTitles } from "../packages/core/src/fields/occupation/pack-titles.ts";

const file = "packages/core/src/fields/occupation/packed-titles.ts";
const { words, titles } = packTitles(cuocTitles);

writeFileSync(
  path.join(path.dirname(import.meta.dirname), file),
  `import type { PackedTitles } from "./unpack-titles.ts";

/** The titles of cuoc-titles.ts, as \`node scripts/pack-titles.ts\` writes them: change them there. */
export const packedTitles: PackedTitles = {
  words: \`${words}\`,
  titles: \`${titles}\`,
};
`,
);
console.log(`${file}: ${words.length + titles.length} characters instead of ${cuocTitles.length}`);
