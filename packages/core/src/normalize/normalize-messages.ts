import { describeError, type ErrorCode, errorCodeOf } from "../errors.ts";
import { modelRow } from "../model/models.ts";
import { addUsage, type Usage } from "../model/usage.ts";
import { type StalenessRule, stalenessOf } from "../run/staleness.ts";
import { apportion } from "./apportion.ts";
import { type AskedChunk, askQuestions } from "./ask-questions.ts";
import { decideAnswer } from "./decide-answer.ts";
import { type LeadResult, writtenByRun } from "./lead-result.ts";
import { type Decision, type LeadPlan, planLead } from "./plan-lead.ts";
import type { Answer, Question } from "./question.ts";
import type { ConsumeDeps, Work } from "./work.ts";
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
 * A lead is written as soon as its last answer has arrived.
 */
export async function normalizeMessages(
  deps: ConsumeDeps,
  group: readonly Work[],
  times: TimeLimits,
): Promise<void> {
  const settings = group[0]?.settings;
  if (settings === undefined) return;
  const row = deps.model && modelRow(settings.modelId);
  const tasks = await planTasks(deps, group, row?.modelId);
  const questions = distinctQuestions(tasks);
  const answers = new Map<string, Answer>();

  const writeReady = async (): Promise<void> => {
    const ready = [...tasks].filter((task) => task.open.size === 0);
    for (const task of ready) tasks.delete(task);
    await Promise.all(ready.map((task) => writeTask(deps, task, answers)));
  };

  await writeReady();
  if (deps.model === undefined || row === undefined) return;
  const limits = { row, budgetMicroUsd: settings.dailyBudgetUsd * 1_000_000, ...times };
  const asked = askQuestions({ ...deps, model: deps.model }, [...questions.values()], limits);
  for await (const chunk of asked) {
    recordChunk(deps, chunk, tasks, answers);
    await writeReady();
  }
}

async function planTasks(
  deps: ConsumeDeps,
  group: readonly Work[],
  modelId: string | undefined,
): Promise<Set<Task>> {
  const leads = await deps.leads.read([...new Set(group.flatMap(({ message }) => message.leadIds))]);
  const nowMs = deps.clock.now();
  const tasks = new Set<Task>();
  for (const work of group) {
    const { settings } = work;
    const { runId, fields, staleBeforeMs } = work.message;
    const rule: StalenessRule = { fields, staleBeforeMs, nowMs, settings };
    for (const leadId of work.message.leadIds) {
      const lead = leads.get(leadId);
      if (lead === undefined) work.results.set(leadId, { kind: "over", outcome: "deleted" });
      else if (stalenessOf(lead, rule) === "fresh") {
        work.results.set(leadId, writtenByRun(lead, runId) ?? { kind: "over", outcome: "upToDate" });
      } else {
        const plan = planLead(lead, { settings, fields, modelId, nowMs });
        const open = new Set<string>();
        for (const field of plan.fields.values()) if (field.kind === "ask") open.add(field.question.key);
        tasks.add({ work, plan, rule, open });
      }
    }
  }
  return tasks;
}

/** Equal questions of all leads once, in the order in which they came up. */
function distinctQuestions(tasks: Iterable<Task>): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const { plan } of tasks) {
    for (const field of plan.fields.values()) {
      if (field.kind === "ask" && !questions.has(field.question.key)) {
        questions.set(field.question.key, field.question);
      }
    }
  }
  return questions;
}

/** Takes in what a call brought: answers, and who pays for it. */
function recordChunk(
  deps: ConsumeDeps,
  chunk: AskedChunk,
  tasks: Iterable<Task>,
  answers: Map<string, Answer>,
): void {
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
  if (errorCodeOf(chunk.error) === "model.throttled") deps.metrics.add("ModelThrottles", 1);
  if (chunk.error !== undefined) {
    deps.log.warn("model not asked", {
      questions: chunk.questions.length,
      ...describeError(chunk.error),
    });
  }
  for (const [key, answer] of chunk.answers) {
    answers.set(key, answer);
    for (const task of tasks) task.open.delete(key);
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
    const decision = decideAnswer(field, question, ruled, hash, answer, nowMs);
    if (decision === undefined) continue;
    decisions.set(field, decision);
    const { code } = decision.provenance;
    if (code?.startsWith("guard.") === true) deps.metrics.add("GuardRejections", 1, { field, code });
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
