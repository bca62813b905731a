import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { FAULTS_PATH } from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { KeptStack } from "@lead-normalizer/local/stack/stack-file.ts";
import { wireLocal, type Wiring } from "@lead-normalizer/local/wire.ts";
import { SETTINGS_ID } from "@lead-normalizer/core/run/settings.ts";
import { requestRun } from "@lead-normalizer/core/run/request-run.ts";
import type { ProduceEvent } from "@lead-normalizer/core/run/produce-event.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";
import { vi } from "vitest";

import { aLead } from "./builders.ts";
import { type Finished, runOps, runStart, startLocal } from "./start-command.ts";

const LEADS = 24;

/** A kept stack whose leads were normalised once, with what others do to it. */
export interface IncidentOffice extends Omit<Wiring, "close"> {
  dlqUrl: string;
  /** An operator's command, its words apart. */
  ops(words: readonly string[]): Promise<Finished>;
  /** What somebody types into a form. */
  edit(leadId: string, values: Readonly<Record<string, string>>): Promise<void>;
  /** What somebody does to the settings past `ops`. */
  editSettings(values: Readonly<Record<string, unknown>>): Promise<void>;
  simulate(fault: string): Promise<void>;
  /** A run that somebody else starts, once it is as it should be. */
  run(event: ProduceEvent, until: (run: Run) => boolean): Promise<string>;
  until(runId: string, isSo: (run: Run) => boolean): Promise<Run>;
  close(): Promise<void>;
}

export const isClosed = (run: Run): boolean => run.state === "closed";

export async function openIncidentOffice(): Promise<IncidentOffice> {
  const folder = await mkdtemp(join(tmpdir(), "lead-normalizer-"));
  const { updatedAt: _updatedAt, ...columns } = aLead();
  const rows = Array.from({ length: LEADS }, (_, index) =>
    Object.values({ ...columns, leadId: `lead-${index}` }).join(","),
  );
  await writeFile(join(folder, "leads.csv"), [Object.keys(columns).join(","), ...rows].join("\n"));
  const keeper = startLocal(["--backoff-seconds", "1"], folder);
  await keeper.shown("The embedded stack stays up");
  const first = await runStart(["--input", "leads.csv", "--model", "simulated"], folder);
  if (first.exitCode !== 0) throw new Error(`The first night failed: ${first.stderr}`);
  const { env } = KeptStack.parse(JSON.parse(await readFile(join(folder, ".local/stack.json"), "utf8")));
  const wiring = wireLocal(env, "simulated", { BEDROCK_MODEL_ID: "simulated" });
  const update = async (
    TableName: string | undefined,
    Key: Record<string, string>,
    values: Readonly<Record<string, unknown>>,
  ): Promise<void> => {
    const entries = Object.entries(values);
    await wiring.dynamo.send(
      new UpdateCommand({
        TableName,
        Key,
        UpdateExpression: `SET ${entries.map((_, index) => `#n${index} = :v${index}`).join(", ")}`,
        ExpressionAttributeNames: Object.fromEntries(entries.map(([name], index) => [`#n${index}`, name])),
        ExpressionAttributeValues: Object.fromEntries(
          entries.map(([, value], index) => [`:v${index}`, value]),
        ),
      }),
    );
  };
  const until = (runId: string, isSo: (run: Run) => boolean): Promise<Run> =>
    vi.waitFor(
      async () => {
        const run = await wiring.runs.readRun(runId);
        if (run === undefined || !isSo(run)) throw new Error(`${runId}: ${JSON.stringify(run)}`);
        return run;
      },
      { timeout: 60_000, interval: 50 },
    );
  return {
    ...wiring,
    dlqUrl: env["DLQ_URL"] ?? "",
    ops: (words) => runOps(["--local", ...words], folder),
    edit: (leadId, values) => update(env["LEADS_TABLE"], { leadId }, values),
    editSettings: (values) => update(env["CONFIG_TABLE"], { configId: SETTINGS_ID }, values),
    async simulate(fault) {
      const body = JSON.stringify(fault === "none" ? {} : { fault });
      await fetch(new URL(FAULTS_PATH, env["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"]), { method: "PUT", body });
    },
    async run(event, isSo) {
      const producers = { start: async () => {} }; // the kept stack looks for requests by itself
      const asked = { subject: "somebody", idempotencyKey: randomUUID() };
      const { run } = await requestRun({ ...wiring, producers }, event, asked);
      await until(run.runId, isSo);
      return run.runId;
    },
    until,
    async close() {
      keeper.kill("SIGKILL");
      await keeper.finished;
      wiring.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
