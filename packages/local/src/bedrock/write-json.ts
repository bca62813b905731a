/** JSON in a Markdown fence, as models write it; one that was cut off is not `closed`. */
export function fenceJson(json: string, { closed = true } = {}): string {
  return `\`\`\`json\n${json}${closed ? "\n```" : ""}`;
}

/** Answers as the text of a model that calls no tool: plain, or in a fence when its id contains “fenced”. */
export function writeJson(json: string, { modelId, cutOff }: { modelId: string; cutOff: boolean }): string {
  return modelId.includes("fenced") ? fenceJson(json, { closed: !cutOff }) : json;
}
