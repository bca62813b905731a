import { flushCompileCache } from "node:module";

import type { ConsumeDeps } from "@lead-normalizer/core/normalize/work.ts";
import { createConsumeHandler } from "@lead-normalizer/functions/consume-handler.ts";
import { startMapping } from "@lead-normalizer/local/mapping/start-mapping.ts";
import { wireLocal } from "@lead-normalizer/local/wire.ts";
import * as z from "zod";

import { mortal } from "./mortal.ts";

/** What a consumer process is told, as JSON in its first argument. */
const ConsumerOrders = z.object({
  /** Of the stack. */
  env: z.record(z.string(), z.string()),
  /** The port call at which it kills itself with SIGKILL; absent = it lives. */
  killPoint: z.object({ call: z.int(), takesEffect: z.boolean() }).exactOptional(),
  messagesPerInvocation: z.int(),
  timeoutSeconds: z.number(),
  backoffBasesSeconds: z.array(z.number()),
  /** Asked about a value that contains it, the process kills itself. */
  poison: z.string().exactOptional(),
});
export type ConsumerOrders = z.infer<typeof ConsumerOrders>;

function die(): void {
  process.kill(process.pid, "SIGKILL");
}

/** A consumer in a process of its own, that consumes until it is killed. */
function consume(orders: ConsumerOrders): void {
  const wiring = wireLocal(orders.env, "simulated", { BEDROCK_MODEL_ID: "simulated" });
  const deps: ConsumeDeps = {
    ...wiring,
    consumers: { pause: async () => true },
    log: { info: () => {}, warn: () => {} },
    metrics: { add: () => {} },
    backoffBasesSeconds: orders.backoffBasesSeconds,
    model: wiring.model && {
      ask: async (request) => {
        if (orders.poison !== undefined && request.user.toLowerCase().includes(orders.poison)) die();
        return wiring.model!.ask(request);
      },
    },
  };
  const doomed = mortal(deps, orders.killPoint);
  void doomed.died.then(die);
  startMapping({
    sqs: wiring.sqs,
    queueUrl: orders.env["QUEUE_URL"] ?? "",
    invoke: createConsumeHandler(doomed.ports),
    maximumConcurrency: 1,
    batchSize: orders.messagesPerInvocation,
    timeoutSeconds: orders.timeoutSeconds,
    waitSeconds: 1,
    onError: () => {},
  });
}

// Killed, it would leave nothing of what the next one need not compile.
flushCompileCache();
// It dies with the test that started it.
process.stdin.on("end", die).resume();
consume(ConsumerOrders.parse(JSON.parse(process.argv[2] ?? "{}")));
