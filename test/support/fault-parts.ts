import type { JsonObject } from "./fault-rules.ts";

/** A request of several parts, without those that fail. */
export interface Split {
  /** What the service is asked for; undefined when no part is left. */
  left: JsonObject | undefined;
  failed: number;
  /** The service's answer with the failed parts in it. */
  complete(answer: JsonObject): JsonObject;
}

type Fails = (part: JsonObject, index: number) => boolean;
type Entry = JsonObject & { Id: string };
type KeysOfTables = Record<string, JsonObject & { Keys: JsonObject[] }>;

/** Takes out of a request the entries (SQS) or keys (BatchGetItem) that fail. */
export function splitRequest(body: JsonObject, fails: Fails): Split {
  if (body["Entries"] !== undefined) return splitEntries(body, body["Entries"] as Entry[], fails);
  if (body["RequestItems"] !== undefined) return splitKeys(body, body["RequestItems"] as KeysOfTables, fails);
  throw new Error("The request has no parts that could fail.");
}

function splitEntries(body: JsonObject, entries: readonly Entry[], fails: Fails): Split {
  const { failed, served } = divide(entries, fails);
  const refused = failed.map(({ Id }) => ({ Id, SenderFault: false, Code: "InternalError" }));
  return {
    left: served.length === 0 ? undefined : { ...body, Entries: served },
    failed: failed.length,
    complete: (answer) => ({
      ...answer,
      Successful: answer["Successful"] ?? [],
      Failed: [...((answer["Failed"] ?? []) as JsonObject[]), ...refused],
    }),
  };
}

function splitKeys(body: JsonObject, tables: KeysOfTables, fails: Fails): Split {
  const left: KeysOfTables = {};
  const unread: KeysOfTables = {};
  for (const [table, request] of Object.entries(tables)) {
    const { failed, served } = divide(request.Keys, fails);
    if (served.length > 0) left[table] = { ...request, Keys: served };
    if (failed.length > 0) unread[table] = { ...request, Keys: failed };
  }
  return {
    left: Object.keys(left).length === 0 ? undefined : { ...body, RequestItems: left },
    failed: Object.values(unread).flatMap(({ Keys }) => Keys).length,
    complete(answer) {
      const all = { ...(answer["UnprocessedKeys"] as KeysOfTables | undefined) };
      for (const [table, request] of Object.entries(unread)) {
        all[table] = { ...request, Keys: [...(all[table]?.Keys ?? []), ...request.Keys] };
      }
      return { ...answer, Responses: answer["Responses"] ?? {}, UnprocessedKeys: all };
    },
  };
}

function divide<T extends JsonObject>(parts: readonly T[], fails: Fails): { failed: T[]; served: T[] } {
  const failed = parts.filter(fails);
  return { failed, served: parts.filter((part) => !failed.includes(part)) };
}
