import { fieldKinds } from "./fields/field-kind.ts";
import { rulesVersion } from "./fields/rules-version.ts";
import { defaultModelId, modelRow } from "./model/models.ts";
import { promptVersionOf } from "./normalize/prompt.ts";
import { hashText } from "./normalize/source-hash.ts";
import { BatchMessage } from "./queue/message.ts";

const prompts = fieldKinds.map((kind) => promptVersionOf(kind, modelRow(defaultModelId)));

/**
 * Names the code by what differs in its results: the rules, what it sends, what it asks. The same on every machine and
 * without git, of letters that an AWS tag takes: deployed functions carry it, so that another checkout can be told.
 */
export const codeVersion = [
  `rules ${rulesVersion}`,
  `messages ${BatchMessage.shape.v.value}`,
  `prompts ${hashText(prompts.join(" "), 12)}`,
].join(" / ");
