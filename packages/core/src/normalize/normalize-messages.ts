import { describeError, type ErrorCode, errorCodeOf } from "../errors.ts";
import { MAX_RECEIVES } from "../limits.ts";
import { type ModelRow, quotaOf, usableModelRow } from "../model/models.ts";
import { addUsage, type Usage } from "../model/usage.ts";
import { type StalenessRule, stalenessOf } from "../run/staleness.ts";
import { apportion } from "./apportion.ts";
import { recallAnswers, keepAnswers } from "./answer-cache.ts";
import { type AskedChunk, askQuestions } from "./ask-questions.ts";
import type { CallLimits } from "./call-model.ts";
import { decideAnswer } from "./decide-answer.ts";
import { distinctQuestions } from "./distinct-questions.ts";
import { type LeadResult, doneByRun } from "./lead-result.ts";
import { type Decision, type LeadPlan, planLead } from "./plan-lead.ts";
import type { Answer } from "./question.ts";
import type { ConsumeDeps, Work } from "./work.ts";
import { problemOf } from "./return-message.ts";
import { writeLead } from "./write-lead.ts";

/** A lead that is being worked on, for one message. */
interface Task {
  work: Work;
  plan: LeadPlan;
  rule: StalenessRule;
  /** Keys of questions without an answer yet. */
  open: Set<string>;
}

export interface TimeLimits {
  /** Epoch ms after which no new question is asked. */
  noQuestionsAfterMs: number;
  /** Epoch ms at which the invocation is over. */
  deadlineAtMs: number;
}

/**
 * Plans, asks and writes the leads of messages of one run, and leaves each lead's result in its message's `results`.
 * A lead is written as soon as its last answer has arrived; answers that were paid for before are not asked for again.
 */
export async function normalizeMessages(
  deps: ConsumeDeps,
  group: readonly Work[],
  times: TimeLimits,
): Promise<void> {
  const settings = group[0]?.settings;
  if (settings === undefined) return;
  const model = deps.model && (deps.modelRow ?? usableModelRow)(settings.modelId);
  const tasks = await planTasks(deps, group, model);
  const answers = new Map<string, Answer>();
  const take = async (found: ReadonlyMap<string, Answer>): Promise<void> => {
    for (const [key, answer] of found) {
      answers.set(key, answer);
      for (const task of tasks) task.open.delete(key);
    }
    const ready = [...tasks].filter((task) => task.open.size === 0);
    for (const task of ready) tasks.delete(task);
    await Promise.all(ready.map((task) => writeTask(deps, task, answers)));
  };

  const questions = distinctQuestions([...tasks].flatMap(({ plan }) => [...plan.fields.values()]));
  await take(new Map()); // what needs no answer
  if (deps.model === undefined || model === undefined || questions.size === 0) return;
  const kept = await recallAnswers(deps, [...questions.values()], model, settings);
  if (kept.size > 0) deps.metrics.add("CacheHits", kept.size);
  await take(kept);
  const open = [...questions.values()].filter(({ key }) => !answers.has(key));
  const limits: CallLimits = {
    model,
    budgetMicroUsd: settings.dailyBudgetUsd * 1_000_000,
    tokensPerMinute: quotaOf(model, settings.tokensPerMinute),
    ...times,
    isLastChance: group.every(({ record }) => record.receiveCount >= MAX_RECEIVES),
  };
  for await (const chunk of askQuestions({ ...deps, model: deps.model }, open, limits)) {
    recordUsage(deps, chunk, tasks);
    await take(chunk.answers);
    await keepAnswers(deps, chunk, model, settings);
  }
}

async function planTasks(
  deps: ConsumeDeps,
  group: readonly Work[],
  model: ModelRow | undefined,
): Promise<Set<Task>> {
  const leads = await deps.leads.read([...new Set(group.flatMap(({ message }) => message.leadIds))]);
  const nowMs = deps.clock.now();
  const tasks = new Set<Task>();
  for (const work of group) {
    const { settings } = work;
    const { fields, staleBeforeMs } = work.message;
    const rule: StalenessRule = { fields, staleBeforeMs, nowMs, settings };
    for (const leadId of work.message.leadIds) {
      const lead = leads.get(leadId);
      if (lead === undefined) work.results.set(leadId, { kind: "over", outcome: "deleted" });
      else if (stalenessOf(lead, rule) === "fresh") {
        work.results.set(leadId, doneByRun(lead, work.message) ?? { kind: "over", outcome: "upToDate" });
      } else {
        const { overrides } = work;
        const reask = work.message.reask === true ? model : undefined;
        const modelId = model?.modelId;
        const plan = planLead(lead, { settings, fields, modelId, nowMs, overrides, reask });
        const open = new Set<string>();
        for (const field of plan.fields.values()) if (field.kind === "ask") open.add(field.question.key);
        tasks.add({ work, plan, rule, open });
      }
    }
  }
  return tasks;
}

/** Who pays for a call, and what went wrong with it. */
function recordUsage(deps: ConsumeDeps, chunk: AskedChunk, tasks: Iterable<Task>): void {
  if (chunk.usage.modelCalls > 0) {
    const askers = new Map<Work, number>();
    const asked = new Set(chunk.questions.map((question) => question.key));
    for (const { work, open } of tasks) {
      const count = [...open].filter((key) => asked.has(key)).length;
      if (count > 0) askers.set(work, (askers.get(work) ?? 0) + count);
    }
    for (const [work, usage] of apportion(chunk.usage, askers)) work.usage = addUsage(work.usage, usage);
    countUsage(deps, chunk.usage);
  }
  for (const failure of chunk.failures) {
    const { code, advice } = problemOf(failure);
    if (code === "model.throttled") deps.metrics.add("ModelThrottles", 1);
    for (const { work } of tasks) if (advice !== undefined) work.advice.set(code, advice);
    deps.log.warn("model call failed", { questions: chunk.questions.length, ...describeError(failure) });
  }
}

function countUsage(deps: ConsumeDeps, usage: Usage): void {
  deps.metrics.add("ModelCalls", usage.modelCalls);
  deps.metrics.add("TokenUsage", usage.inputTokens + usage.outputTokens);
  deps.metrics.add("CostMicroUsd", usage.costMicroUsd);
}

async function writeTask(deps: ConsumeDeps, task: Task, answers: ReadonlyMap<string, Answer>): Promise<void> {
  const { work, plan, rule } = task;
  const { runId, batchId } = work.message;
  const nowMs = deps.clock.now();
  const decisions = new Map<string, Decision>();
  let unasked: ErrorCode | undefined;
  for (const [field, fieldPlan] of plan.fields) {
    if (fieldPlan.kind === "decided" && fieldPlan.decision.provenance.by === "rules") {
      deps.metrics.add("RulesResolved", 1, { field });
    }
    if (fieldPlan.kind !== "ask") continue;
    const { question, ruled, hash } = fieldPlan;
    const answer = answers.get(question.key);
    if (answer === undefined) continue;
    if (answer.kind === "unasked") unasked = answer.code;
    const decided = decideAnswer(field, question, ruled, hash, answer, nowMs);
    if (decided === undefined) continue;
    decisions.set(field, decided.decision);
    if (decided.rejection !== undefined) {
      deps.metrics.add("GuardRejections", 1, { field, code: decided.rejection });
    }
  }
  work.results.set(
    plan.lead.leadId,
    await resultOf(deps, task, () =>
      writeLead(deps.leads, plan, decisions, { runId, batchId, nowMs }, rule).then((written): LeadResult =>
        written === "pending" ? { kind: "unfinished", code: unasked ?? "unknown" } : written,
      ),
    ),
  );
}

/** A lead that cannot be written is unfinished; the others of its batch go on. */
async function resultOf(
  deps: ConsumeDeps,
  task: Task,
  write: () => Promise<LeadResult>,
): Promise<LeadResult> {
  try {
    return await write();
  } catch (error) {
    const { leadId } = task.plan.lead;
    deps.log.warn("lead not written", {
      leadId,
      runId: task.work.message.runId,
      ...describeError(error),
    });
    return { kind: "unfinished", code: errorCodeOf(error) };
  }
}
