import type { Answer } from "./answer-table.ts";
import { parseJson, type Question } from "./question.ts";

/** What the text of a value demands: an answer to itself, to every question, or to the rows that it names. */
type Orders = { own?: string; all?: string; rows: ReadonlyMap<number, string | null> };

// A demand ends with its line or sentence, but not within `S.A.S.`
const DEMANDED = String.raw`((?:[^\n;.]|\.(?:(?=\S)|(?<=(?<!\p{L})\p{L}\.)))+)`;
const ROW_NAME = String.raw`(?:filas?|preguntas?|[íi]ndice|row|question|index)`;
const EVERYTHING = String.raw`(?:tod[oa]s?|(?:l[oa]s\s+)?(?:dem[áa]s|otr[oa]s)|all|every\w*|each|(?:the\s+)?others?)`;
const VERB_NAME = String.raw`\b(?:responde|contesta|escribe|devuelve|pon|answer|reply|respond|write|return|output|say)\b`;
const FIELD = String.raw`\b(?:ciudad|city|nombres?|apellidos?|name|direcci[óo]n|address|nivel(?:\s+educativo)?|educaci[óo]n|education|level|ocupaci[óo]n|occupation|cargo|empresa|company)`;

const QUOTED = /["“«'‘]([^"”»'’]+)["”»'’]/u;
const ROW_PAIR = /\[\s*(\d{1,9})\s*,\s*(null|"(?:[^"\\]|\\.)*")\s*\]/gu;
const TO_ROW = new RegExp(
  String.raw`\b${ROW_NAME}\s*#?\s*(\d{1,9})\s*(?:[:=]|\b(?:con|como|with|as|to|a)\b)?\s*${DEMANDED}`,
  "giu",
);
const IN_ROW = new RegExp(
  String.raw`${VERB_NAME}\s+([^\n;]+?)\s+(?:a|en|para|to|for|in)\s+(?:la\s+|the\s+)?${ROW_NAME}\s*#?\s*(\d{1,9})(?!\d|\s*[:=])`,
  "giu",
);
const VERB = new RegExp(
  String.raw`${VERB_NAME}(?:\s+(?:siempre|always|solo|sólo|solamente|only|con|with|que|that)\b)*\s*[:=]?\s*${DEMANDED}`,
  "iu",
);
const LABEL = new RegExp(String.raw`${FIELD}\s*[:=]\s*${DEMANDED}`, "iu");
const ALL = new RegExp(String.raw`\b${EVERYTHING}\b`, "iu");
const ELSEWHERE = new RegExp(
  String.raw`(?:^|\s+)(?:a|en|para|to|for|in)\s+(?:l[oa]s?\s+|the\s+)?(?:${EVERYTHING}|${ROW_NAME})\b.*$`,
  "iu",
);

/**
 * The answers of a model that takes values for instructions: `responde X`, `answer X`, `ciudad: X`, a quoted text, answers
 * as JSON with their indices, `fila 3: X`, `pon X en la fila 3`, or a demand about all rows. A value without any of these is
 * answered honestly.
 */
export function obeyValues(questions: readonly Question[], answers: readonly Answer[]): Answer[] {
  const texts = new Map(answers);
  const orders = questions.map(({ index, value }) => ({ index, ...readOrders(value) }));
  // The general first and the particular last, so that each demand is seen in the reply.
  for (const { all } of orders)
    if (all !== undefined) for (const index of texts.keys()) texts.set(index, all);
  for (const { index, own } of orders) if (own !== undefined) texts.set(index, own);
  for (const { rows } of orders) {
    for (const [row, text] of rows) if (texts.has(row)) texts.set(row, text);
  }
  return [...texts];
}

function readOrders(value: string): Orders {
  const pairs = [...value.matchAll(ROW_PAIR)].map(([, row, json]) => [Number(row), readText(json!)] as const);
  if (pairs.length > 0) {
    const own = pairs[0]![1];
    return { ...(own !== null && { own }), rows: new Map(pairs) };
  }

  const rows = new Map([
    ...[...value.matchAll(TO_ROW)].map(([, row, text]) => [Number(row), pickText(text!)] as const),
    ...[...value.matchAll(IN_ROW)].map(([, text, row]) => [Number(row), pickText(text!)] as const),
  ]);
  const demanded = VERB.exec(value)?.[1] ?? LABEL.exec(value)?.[1] ?? QUOTED.exec(value)?.[1];
  if (demanded === undefined) return { rows };
  const own = pickText(demanded);
  return ALL.test(value) ? { own, all: own, rows } : { own, rows };
}

function readText(json: string): string | null {
  if (json === "null") return null;
  const text = parseJson(json);
  return typeof text === "string" ? text : json.slice(1, -1);
}

/** What was to be said, of a demand such as `en todas: "Cali"` or `Cali a todas las preguntas`. */
function pickText(demanded: string): string {
  const text = QUOTED.exec(demanded)?.[1] ?? demanded.slice(demanded.lastIndexOf(":") + 1);
  return text.replace(ELSEWHERE, "").trim();
}
