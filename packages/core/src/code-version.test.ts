import { expect, test } from "vitest";

import { codeVersion } from "./code-version.ts";
import { rulesVersion } from "./fields/rules-version.ts";

test("the version of the code names its rules, messages and prompts, as a tag of AWS can", () => {
  expect(codeVersion).toMatch(new RegExp(`^rules ${rulesVersion} / messages \\d+ / prompts [0-9a-f]{12}$`));
  // https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html#tag-conventions
  expect(codeVersion).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u);
});
